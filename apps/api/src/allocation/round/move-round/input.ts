import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound, VersionConflict } from '../../../platform/graphql/failure.js';
import { RoundChanged } from '../round.js';
import { SamePerson, WrongRoundState } from '../round-failures.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';

@InputType()
export class MoveRoundInput {
  @Field(() => ID) roundId: string;
  @Field(() => Int, { description: "The round's version the caller saw." }) expectedVersion: number;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const MoveRoundResult = createUnionType({
  name: 'MoveRoundResult',
  types: () =>
    [RoundChanged, WrongRoundState, SamePerson, VersionConflict, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
