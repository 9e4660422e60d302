import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, ReportedNumberScalar, IdempotencyKeyScalar } from '../../platform/graphql/scalars.js';
import { ServicesReduced } from '../report/services-reduced.js';
import { WarningAnswer } from '../report/warning-answer.js';

/** What everybody who fills in a week's figures says of a category: a reporter of the whole, an institution of its part. */
@InputType({ isAbstract: true })
export class FiguresLineInput {
  @Field(() => ID) categoryCode: string;
  @Field(() => ReportedNumberScalar, { nullable: true, description: 'On hand now, base units.' })
  stock?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Used in the week before, base units; absent only together with useUnknown.',
  })
  usedLastWeek?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Use in the week before is not known, which is not the same as nothing used.',
  })
  useUnknown?: boolean | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Expected use in the week after, base units.',
  })
  expectedNextWeek?: number | null;
}

@InputType()
export class WeeklyReportLineInput extends FiguresLineInput {
  @Field(() => ReportedNumberScalar, { nullable: true, description: 'Base units; absent: by the rule.' })
  statedNeed?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Received from own purchase since the last report, base units; absent: not told.',
  })
  ownPurchase?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Ordered by the reporter itself and not here yet, base units; absent: not told.',
  })
  onOrder?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Days of the week before without any, 0 to 6; absent: not told.',
  })
  daysDry?: number | null;
}

/** What a report says, whether it is sent, saved or only looked at. */
@InputType({ isAbstract: true })
export class ReportContentInput {
  @Field(() => ID) organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => [WeeklyReportLineInput], { description: 'One line for every category.' })
  lines: WeeklyReportLineInput[];
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Staff away from work for lack of equipment; absent: not told.',
  })
  staffOut?: number | null;
  @Field(() => ServicesReduced, { nullable: true, description: 'Absent: not told.' })
  servicesReduced?: ServicesReduced | null;
  @Field(() => [WarningAnswer], { nullable: true, description: 'To warnings of the preview.' })
  answers?: WarningAnswer[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'The parts of institutions the figures rest on, each in the revision that was added up; absent: on none. Kept with the report.',
  })
  builtOn?: string[] | null;
}

@InputType()
export class SubmitWeeklyReportInput extends ReportContentInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The revision the caller saw last; null when it saw none.',
  })
  expectedRevision?: number | null;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}
