import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { PageArgs } from '../../../platform/graphql/page.args.js';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Reporters } from '../../week/week.js';

@ArgsType()
export class ShortagesArgs extends PageArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => ID, { nullable: true, description: 'null: every category.' }) categoryCode?: string | null;
  @Field(() => Reporters, { nullable: true, description: 'null: kommuner and hospitals.' })
  reporters?: Reporters | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The kommuner of one county; null: of all that the caller follows.',
  })
  fylkesmannId?: string | null;
}

@ObjectType({
  description:
    'How long one reporter has of one category, by its latest report up to the week, and what the national supply sent since.',
})
export class Shortage {
  organisationId: string;
  categoryCode: string;
  @Field(() => IsoWeekScalar, { description: 'The week of that report: how fresh the figure is.' })
  reportedWeek: IsoWeek;
  @Field(() => Float, {
    nullable: true,
    description:
      'Days of cover that are left in the week: 7 less for each week since the report, 0 when it would be gone; null: nothing is used.',
  })
  daysCover: number | null;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The first week it does not last through; null: nothing is used, or not within two years.',
  })
  runsOutIn: IsoWeek | null;
}

@ObjectType()
export class ShortageConnection extends connectionOf(Shortage, 'Shortage') {
  @Field(() => Int, {
    description: 'Reporters of the week of whom nothing is known, because they never reported.',
  })
  neverReported: number;
}
