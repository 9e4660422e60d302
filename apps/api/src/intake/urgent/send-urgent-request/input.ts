import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { LadderStep } from '../ladder-step.js';
import { UrgentRequest } from '../urgent-request.js';

@InputType()
export class LadderStepInput {
  @Field(() => LadderStep) step: LadderStep;
  @Field(() => Boolean) tried: boolean;
  @Field(() => String, {
    defaultValue: '',
    description:
      'What came of it; needed when it was tried. Up to 1000 characters. No names of private persons.',
  })
  outcome: string;
}

@InputType()
export class SendUrgentRequestInput {
  @Field(() => String) categoryCode: string;
  @Field(() => QuantityScalar, { description: 'Base units, at least 1.' }) quantity: number;
  @Field(() => Int, {
    description: 'Whole hours until they run dry, what arrives before then counted in; 0 to 336.',
  })
  hoursLeft: number;
  @Field(() => [LadderStepInput], { description: 'Every step, once.' }) ladder: LadderStepInput[];
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class UrgentRequestSent {
  @Field(() => UrgentRequest) readonly request: UrgentRequest;
  @Field(() => Boolean, {
    description: 'There was an open request of the same need: this one was joined to it, and counts once.',
  })
  readonly joined: boolean;
  /** A request has the id of its first entry. */
  constructor(request: UrgentRequest, entryId: string) {
    this.request = request;
    this.joined = request.id !== entryId;
  }
}

export const SendUrgentRequestResult = createUnionType({
  name: 'SendUrgentRequestResult',
  types: () => [UrgentRequestSent, InvalidInput, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
