import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { DateTimeScalar, IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { ReminderKind } from './reminder-kind.js';
import { ReminderOutcome, ReminderState } from './reminder-state.js';

@ObjectType({ implements: () => [Node], description: 'One organisation, told once of one week.' })
export class Reminder extends Node {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => ReminderKind) kind: ReminderKind;
  organisationId: string;
  @Field(() => ReminderState) state: ReminderState;
  @Field(() => DateTimeScalar) madeAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its state became final; null: it waits.',
  })
  settledAt: Date | null;
}

@ObjectType()
export class ReminderConnection extends connectionOf(Reminder, 'Reminder') {}

@ArgsType()
export class RemindersArgs extends PageArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => ID, { nullable: true, description: 'null: of everybody the caller sees.' })
  organisationId?: string | null;
}

@ObjectType({ description: 'A kind of reminder in one week: when it is due, and what became of it.' })
export class PlannedReminder {
  @Field(() => ReminderKind) kind: ReminderKind;
  @Field(() => DateTimeScalar) dueAt: Date;
  @Field(() => ReminderOutcome, { nullable: true, description: 'null: its time has not come.' })
  outcome: ReminderOutcome | null;
  @Field(() => DateTimeScalar, { nullable: true }) settledAt: Date | null;
}
