import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, ReportedNumberScalar, IdempotencyKeyScalar } from '../../platform/graphql/scalars.js';

@InputType()
export class WeeklyReportLineInput {
  @Field(() => ID) categoryCode: string;
  @Field(() => ReportedNumberScalar, { nullable: true, description: 'On hand now, base units.' })
  stock?: number | null;
  @Field(() => ReportedNumberScalar, { nullable: true, description: 'Used in the week before, base units.' })
  usedLastWeek?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Expected use in the week after, base units.',
  })
  expectedNextWeek?: number | null;
  @Field(() => ReportedNumberScalar, { nullable: true, description: 'Base units; absent: by the rule.' })
  statedNeed?: number | null;
}

@InputType()
export class SubmitWeeklyReportInput {
  @Field(() => ID) organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, {
    nullable: true,
    description: 'The revision the caller saw last; null when it saw none.',
  })
  expectedRevision?: number | null;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
  @Field(() => [WeeklyReportLineInput], { description: 'One line for every category.' })
  lines: WeeklyReportLineInput[];
}
