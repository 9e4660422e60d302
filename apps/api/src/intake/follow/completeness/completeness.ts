import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Reporters } from '../../week/week.js';

export enum Area {
  COUNTY = 'COUNTY',
  REGION = 'REGION',
  NATION = 'NATION',
}
registerEnumType(Area, {
  name: 'Area',
  description: 'One figure per county or health region that the caller follows, or one for the nation.',
});

@ArgsType()
export class CompletenessArgs {
  @Field(() => IsoWeekScalar) from: IsoWeek;
  @Field(() => IsoWeekScalar, { description: 'Included.' }) to: IsoWeek;
  @Field(() => Area) by: Area;
  @Field(() => Reporters, {
    defaultValue: Reporters.KOMMUNE,
    description: 'Kommuner are counted by county, hospitals by health region; both for the nation.',
  })
  reporters: Reporters;
}

@ObjectType({
  description:
    'The reports of one week in one area. expected = inTime + late + empty + missing, by who existed on the day of the deadline.',
})
export class AreaCompleteness {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => DateTimeScalar) deadline: Date;
  fylkesmannId: string | null;
  rhfId: string | null;
  @Field(() => Int) expected: number;
  @Field(() => Int) inTime: number;
  @Field(() => Int) late: number;
  @Field(() => Int, { description: 'Sent, and says 0 or nothing everywhere.' }) empty: number;
  @Field(() => Int) missing: number;
  @Field(() => Float, {
    nullable: true,
    description: '(inTime + late) / expected, 0 to 1; null when nobody is expected.',
  })
  completeness: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'inTime / expected, 0 to 1; null until the deadline is past, when it is not known, and when nobody is expected.',
  })
  timeliness: number | null;
}
