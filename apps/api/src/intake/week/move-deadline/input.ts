import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IdempotencyKeyReused, InvalidInput, VersionConflict } from '../../../platform/graphql/failure.js';
import { DateTimeScalar, IdempotencyKeyScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Week } from '../week.js';
import { DeadlinePassed } from '../week-failures.js';

@InputType()
export class MoveDeadlineInput {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: 'How many moves of the week the caller saw; 0: none.' })
  expectedRevision: number;
  @Field(() => DateTimeScalar, {
    description: 'Later than the deadline that stands, and before the week ends.',
  })
  deadline: Date;
  @Field(() => String, { description: 'Shown to everybody, 1 to 500 characters.' }) reason: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class DeadlineMoved {
  @Field(() => Week) readonly week: Week;
  constructor(week: Week) {
    this.week = week;
  }
}

export const MoveDeadlineResult = createUnionType({
  name: 'MoveDeadlineResult',
  types: () => [DeadlineMoved, InvalidInput, DeadlinePassed, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
