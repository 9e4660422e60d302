import { createUnionType, Field, InputType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { WeekNotOpen } from '../../../intake/week/week-failures.js';
import { IdempotencyKeyReused } from '../../../platform/graphql/failure.js';
import { IsoWeekScalar, IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { RoundChanged } from '../round.js';
import { RoundInTheWay } from '../round-failures.js';

@InputType()
export class OpenRoundInput {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const OpenRoundResult = createUnionType({
  name: 'OpenRoundResult',
  types: () => [RoundChanged, RoundInTheWay, WeekNotOpen, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
