import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WrongUrgentState } from '../../../intake/urgent/urgent-failures.js';
import { UrgentRequest } from '../../../intake/urgent/urgent-request.js';
import {
  Failure,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';

@InputType()
export class UrgentGrantLineInput {
  @Field(() => ID) productId: string;
  @Field(() => QuantityScalar, { description: 'Whole packs, at least 1.' }) packs: number;
}

@InputType()
export class UrgentGrantInput {
  @Field(() => ID) requestId: string;
  @Field(() => Int, { description: "The request's version the caller saw." }) expectedVersion: number;
  @Field(() => [UrgentGrantLineInput], { description: 'Products of the category, each once; at least one.' })
  lines: UrgentGrantLineInput[];
}

@InputType({ description: 'All of it is granted, or nothing.' })
export class GrantUrgentRequestsInput {
  @Field(() => [UrgentGrantInput], { description: 'Requests that wait for Helsedirektoratet, each once.' })
  grants: UrgentGrantInput[];
  @Field(() => String, {
    defaultValue: '',
    description:
      'Up to 2000 characters. Needed when anything differs from what the rule proposes: it says why.',
  })
  remark: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class UrgentRequestsGranted {
  @Field(() => [UrgentRequest]) requests: UrgentRequest[];
}

@ObjectType({ implements: () => [Failure] })
export class MoreThanOpened extends Failure {
  @Field(() => ID) readonly productId: string;
  @Field(() => QuantityScalar, { description: 'Whole packs that may be granted until the next batch.' })
  readonly available: number;
  constructor(productId: string, available: number) {
    super({
      nb: `Fordelingsregelen åpner bare ${available} pakninger til av dette produktet i sentralt lager nå. Ingenting er innvilget.`,
      nn: `Fordelingsregelen opnar berre ${available} pakker til av dette produktet i sentralt lager no. Ingenting er innvilga.`,
      en: `The policy opens only ${available} more packs of this product in central stock now. Nothing was granted.`,
    });
    this.productId = productId;
    this.available = available;
  }
}

export const GrantUrgentRequestsResult = createUnionType({
  name: 'GrantUrgentRequestsResult',
  types: () =>
    [
      UrgentRequestsGranted,
      MoreThanOpened,
      InvalidInput,
      WrongUrgentState,
      VersionConflict,
      NotFound,
      IdempotencyKeyReused,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
