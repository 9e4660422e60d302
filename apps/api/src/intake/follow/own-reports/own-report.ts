import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { WeeklyReport } from '../../report/weekly-report.js';
import { ReportingStatus } from '../reporting-status.js';

@ArgsType()
export class OwnReportsArgs {
  @Field(() => IsoWeekScalar) from: IsoWeek;
  @Field(() => IsoWeekScalar) to: IsoWeek;
}

@ObjectType({ description: "One week of the caller's organisation: what its report is, and the report." })
export class OwnReport {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => DateTimeScalar) deadline: Date;
  @Field(() => ReportingStatus) status: ReportingStatus;
  @Field(() => WeeklyReport, { nullable: true, description: 'The latest revision; null: missing.' })
  report: WeeklyReport | null;
}
