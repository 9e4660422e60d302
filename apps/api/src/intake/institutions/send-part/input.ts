import { Field, InputType, Int } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import {
  IdempotencyKeyScalar,
  IsoWeekScalar,
  ReportedNumberScalar,
} from '../../../platform/graphql/scalars.js';
import { FiguresLineInput } from '../../submit-weekly-report/input.js';

@InputType()
export class InstitutionPartLineInput extends FiguresLineInput {
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
