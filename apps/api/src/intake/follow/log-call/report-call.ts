import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Node } from '../../../platform/graphql/node.js';
import { PageArgs } from '../../../platform/graphql/page.args.js';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';

export enum CallOutcome {
  WILL_REPORT = 'WILL_REPORT',
  REPORTED_BY_PHONE = 'REPORTED_BY_PHONE',
  CANNOT_REPORT = 'CANNOT_REPORT',
  NO_ANSWER = 'NO_ANSWER',
  WRONG_CONTACT = 'WRONG_CONTACT',
}
registerEnumType(CallOutcome, {
  name: 'CallOutcome',
  valuesMap: {
    WILL_REPORT: { description: 'Reached; the report comes.' },
    REPORTED_BY_PHONE: { description: 'Reached; gave its figures, to be entered on its behalf.' },
    CANNOT_REPORT: { description: 'Reached; cannot report this week.' },
    NO_ANSWER: { description: 'Nobody answered.' },
    WRONG_CONTACT: { description: 'The contact in the register is not right.' },
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'A call to a reporter about a week, and what came of it.',
})
export class ReportCall extends Node {
  organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => String) note: string;
  @Field(() => DateTimeScalar) calledAt: Date;
  @Field(() => String) calledBy: string;
}

@ObjectType()
export class ReportCallConnection extends connectionOf(ReportCall, 'ReportCall') {}

@ArgsType()
export class ReportCallsArgs extends PageArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => ID, { nullable: true, description: 'null: to everybody the caller follows.' })
  organisationId?: string | null;
}
