import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, QuantityScalar } from '../../platform/graphql/scalars.js';
import { WeeklyReport, WeeklyReportLine } from '../report/weekly-report.js';
import { ReportDraft } from '../save-report-draft/report-draft.js';
import { Week } from '../week/week.js';

@ObjectType({ description: 'What stands beside the empty fields of one category. Base units.' })
export class ReportFormLine {
  categoryCode: string;
  @Field(() => WeeklyReportLine, {
    nullable: true,
    description: 'Of the report before; null: there is none.',
  })
  previous: WeeklyReportLine | null;
  @Field(() => QuantityScalar, {
    description: 'Signed for, from the national supply, since the report before.',
  })
  delivered: number;
  @Field(() => QuantityScalar, { description: 'From the national supply, not signed for yet.' })
  onTheWay: number;
}

@ObjectType({ description: 'Everything a reporter needs to report a week.' })
export class ReportForm {
  organisationId: string;
  @Field(() => Week) week: Week;
  @Field(() => WeeklyReport, { nullable: true, description: 'The latest revision; null: not reported yet.' })
  current: WeeklyReport | null;
  @Field(() => WeeklyReport, {
    nullable: true,
    description: 'The latest report of an earlier week; null: there is none.',
  })
  previous: WeeklyReport | null;
  @Field(() => ReportDraft, { nullable: true, description: 'Shown to the organisation itself alone.' })
  draft: ReportDraft | null;
  @Field(() => DateTimeScalar, { description: 'What is delivered and on its way is counted until here.' })
  asOf: Date;
  @Field(() => [ReportFormLine], { description: 'One for every category, in the order of the report.' })
  lines: ReportFormLine[];
}
