import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound, VersionConflict } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { WrongUrgentState } from '../urgent-failures.js';
import { UrgentRequestChanged } from '../urgent-request.js';

@InputType()
export class WithdrawUrgentRequestInput {
  @Field(() => ID) requestId: string;
  @Field(() => Int, { description: "The request's version the caller saw." }) expectedVersion: number;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const WithdrawUrgentRequestResult = createUnionType({
  name: 'WithdrawUrgentRequestResult',
  types: () =>
    [UrgentRequestChanged, WrongUrgentState, VersionConflict, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
