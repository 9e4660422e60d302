import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../../../platform/graphql/scalars.js';
import { ExpectedCases } from '../expected-cases.js';

@InputType()
export class StateExpectedCasesInput {
  @Field(() => ID, { description: 'A kommune, or a fylkesmann for its whole county.' })
  organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: 'The revision the caller saw last; 0: it saw none.' })
  expectedRevision: number;
  @Field(() => Int, { description: 'New cases expected in the week, 0 to the inhabitants.' }) cases: number;
  @Field(() => String, { description: 'Where the figure is from, 1 to 500 characters.' }) source: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ExpectedCasesStated {
  @Field(() => ExpectedCases) readonly figure: ExpectedCases;
  constructor(figure: ExpectedCases) {
    this.figure = figure;
  }
}

export const StateExpectedCasesResult = createUnionType({
  name: 'StateExpectedCasesResult',
  types: () => [ExpectedCasesStated, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
