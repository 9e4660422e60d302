import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, IsoWeekScalar, QuantityScalar } from '../../platform/graphql/scalars.js';

export enum Timeliness {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
}
registerEnumType(Timeliness, { name: 'Timeliness', description: 'By the deadline, or after it.' });

@ObjectType({ description: 'One category of a report, in its base unit.' })
export class WeeklyReportLine {
  categoryCode: string;
  @Field(() => QuantityScalar) stock: number;
  @Field(() => QuantityScalar) usedLastWeek: number;
  @Field(() => QuantityScalar) expectedNextWeek: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'null: by the rule.' })
  statedNeed: number | null;
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
  /** Known already where the report was just written; else loaded when asked for. */
  knownLines?: readonly WeeklyReportLine[];
}

@ObjectType()
export class WeeklyReportConnection extends connectionOf(WeeklyReport, 'WeeklyReport') {}
