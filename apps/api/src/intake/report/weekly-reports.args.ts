import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { IsoWeekScalar } from '../../platform/graphql/scalars.js';

@ArgsType()
export class WeeklyReportsArgs extends PageArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
}

@ArgsType()
export class WeeklyReportRevisionsArgs extends WeeklyReportsArgs {
  @Field(() => ID) organisationId: string;
}
