import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, IsoWeekScalar, QuantityScalar } from '../../platform/graphql/scalars.js';
import { ServicesReduced } from './services-reduced.js';
import { WarningAnswer } from './warning-answer.js';

export enum Timeliness {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
}
registerEnumType(Timeliness, { name: 'Timeliness', description: 'By the deadline, or after it.' });
registerEnumType(ServicesReduced, {
  name: 'ServicesReduced',
  description: 'Whether services suffered for lack of equipment.',
  valuesMap: {
    NO: { description: 'All went on as usual.' },
    REDUCED: { description: 'Some were given less than usual.' },
    STOPPED: { description: 'Some were not given at all.' },
  },
});

/** What a reporter wrote of one category. */
export interface ReportedLine {
  readonly categoryCode: string;
  readonly stock: number;
  readonly used: number | null;
  readonly expectedNextWeek: number;
  readonly statedNeed: number | null;
  readonly ownPurchase: number | null;
  readonly onOrder: number | null;
  readonly daysDry: number | null;
}

@ObjectType({ description: 'One category of a report, in its base unit.' })
export class WeeklyReportLine implements ReportedLine {
  reportId: string;
  categoryCode: string;
  @Field(() => QuantityScalar) stock: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'Last week; null: not known, which is not 0.' })
  used: number | null;
  @Field(() => QuantityScalar) expectedNextWeek: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'null: by the rule.' })
  statedNeed: number | null;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Received from own purchase since the last report; null: not told.',
  })
  ownPurchase: number | null;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Ordered by the reporter itself and not here yet; null: not told.',
  })
  onOrder: number | null;
  @Field(() => Int, { nullable: true, description: 'Days of last week without any, 0 to 6; null: not told.' })
  daysDry: number | null;
}

@ObjectType({
  implements: () => [Node],
  description:
    'What one organisation has, used and expects to use in a week. A correction is the next revision.',
})
export class WeeklyReport extends Node {
  organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: '1 for the first, one more for every correction.' }) revision: number;
  @Field(() => Timeliness, { description: 'Of this revision.' }) timeliness: Timeliness;
  @Field(() => DateTimeScalar) submittedAt: Date;
  @Field(() => String) submittedBy: string;
  @Field(() => Boolean, { description: 'Made during an exercise.' }) synthetic: boolean;
  onBehalfById: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Staff away from work for lack of equipment; null: not told.',
  })
  staffOut: number | null;
  @Field(() => ServicesReduced, { nullable: true, description: 'null: not told.' })
  servicesReduced: ServicesReduced | null;
  @Field(() => [WarningAnswer], { description: 'What the reporter said to warnings.' })
  answers: WarningAnswer[];
  /** Known already where the report was just written; else loaded when asked for. */
  knownLines?: readonly WeeklyReportLine[];
}

@ObjectType()
export class WeeklyReportConnection extends connectionOf(WeeklyReport, 'WeeklyReport') {}
