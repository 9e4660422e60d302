import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import {
  IdempotencyKeyScalar,
  IsoWeekScalar,
  ReportedNumberScalar,
} from '../../../platform/graphql/scalars.js';

@InputType()
export class InstitutionPartLineInput {
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
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Received from own purchase since the last time, base units; absent: not told.',
  })
  ownPurchase?: number | null;
  @Field(() => ReportedNumberScalar, {
    nullable: true,
    description: 'Ordered by the institution itself and not here yet, base units; absent: not told.',
  })
  onOrder?: number | null;
}

@InputType()
export class SendInstitutionPartInput {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => [InstitutionPartLineInput], { description: 'One line for every category.' })
  lines: InstitutionPartLineInput[];
  @Field(() => Int, {
    nullable: true,
    description: 'The revision the caller saw last; null when it saw none.',
  })
  expectedRevision?: number | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Send it although the report it belongs to has been sent: it is shown there as come after, and counts when the report is corrected.',
  })
  afterReport: boolean;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}
