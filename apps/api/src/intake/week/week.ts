import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { WeekPhase } from './week-phase.js';

export enum Reporters {
  KOMMUNE = 'KOMMUNE',
  HOSPITAL = 'HOSPITAL',
}
registerEnumType(Reporters, { name: 'Reporters', description: 'Who reports: kommuner, or hospitals.' });

@ObjectType({ description: 'How many reports a week has. expected = inTime + late + missing.' })
export class Completeness {
  @Field(() => Int, { description: 'Reporters that exist on the day of the deadline.' }) expected: number;
  @Field(() => Int, { description: 'First report by the deadline; a later correction changes nothing.' })
  inTime: number;
  @Field(() => Int) late: number;
  @Field(() => Int) missing: number;
}

@ObjectType({ description: 'One ISO week of reporting.' })
export class Week {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => DateTimeScalar, { description: 'Monday 00:00, Europe/Oslo.' }) opensAt: Date;
  @Field(() => DateTimeScalar, { description: 'Tuesday 12:00, Europe/Oslo, or later where it was moved.' })
  deadline: Date;
  @Field(() => WeekPhase) phase: WeekPhase;
}
