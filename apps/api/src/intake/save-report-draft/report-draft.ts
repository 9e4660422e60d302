import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, ReportedNumberScalar } from '../../platform/graphql/scalars.js';
import { ServicesReduced } from '../report/services-reduced.js';
import { WarningAnswer } from '../report/warning-answer.js';

const TYPED = { nullable: true, description: 'As typed; null: nothing yet.' };

@ObjectType({ description: 'One category as it was typed, whether or not it could be sent.' })
export class ReportDraftLine {
  @Field(() => ID) categoryCode: string;
  @Field(() => ReportedNumberScalar, TYPED) stock?: number | null;
  @Field(() => ReportedNumberScalar, TYPED) usedLastWeek?: number | null;
  @Field(() => Boolean, { nullable: true }) useUnknown?: boolean | null;
  @Field(() => ReportedNumberScalar, TYPED) expectedNextWeek?: number | null;
  @Field(() => ReportedNumberScalar, TYPED) statedNeed?: number | null;
  @Field(() => ReportedNumberScalar, TYPED) ownPurchase?: number | null;
  @Field(() => ReportedNumberScalar, TYPED) onOrder?: number | null;
  @Field(() => ReportedNumberScalar, TYPED) daysDry?: number | null;
}

/** What a draft holds of the report to be. */
@ObjectType({ isAbstract: true })
export class ReportDraftContent {
  @Field(() => [ReportDraftLine], { description: 'Those that were begun.' }) lines: ReportDraftLine[];
  @Field(() => ReportedNumberScalar, TYPED) staffOut?: number | null;
  @Field(() => ServicesReduced, TYPED) servicesReduced?: ServicesReduced | null;
  @Field(() => [WarningAnswer], { nullable: true }) answers?: WarningAnswer[] | null;
  @Field(() => [ID], { nullable: true, description: 'The parts of institutions the figures rest on.' })
  builtOn?: string[] | null;
}

@ObjectType({ description: 'What the organisation has typed and not sent.' })
export class ReportDraft extends ReportDraftContent {
  @Field(() => Int, { description: 'To be sent along when it is saved again.' }) version: number;
  @Field(() => DateTimeScalar) savedAt: Date;
  @Field(() => String) savedBy: string;
}
