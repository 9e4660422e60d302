import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { PlanRepository } from './plan.repository.js';
import { PlannedReminder, Reminder, ReminderConnection, RemindersArgs } from './reminder.js';
import { ReminderTime } from './reminder-policy.js';
import { ReminderRepository } from './reminder.repository.js';
import { SetReminderInput, SetReminderResult, type ReminderSet } from './set-reminder/input.js';
import { ReminderSetting } from './set-reminder/reminder-setting.js';
import { SetReminder } from './set-reminder/set-reminder.js';
import { SettingRepository } from './set-reminder/setting.repository.js';

@Resolver(() => Reminder)
export class RemindResolver {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly repository: ReminderRepository,
    private readonly settings: SettingRepository,
    private readonly setting: SetReminder,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => [PlannedReminder], {
    description: 'When the reminders of a week are due. Planned a week ahead; empty for weeks beyond.',
  })
  reminderPlan(
    @Call() call: CallContext,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<PlannedReminder[]> {
    return this.database.transaction(call, (tx) => this.plans.ofWeek(tx, isoWeek));
  }

  @Query(() => [ReminderTime], {
    description: 'When reminders go out, as published: every version, the one in force last.',
  })
  reminderTimes(@Call() call: CallContext): Promise<ReminderTime[]> {
    return this.database.transaction(call, (tx) => this.plans.times(tx));
  }

  @Query(() => ReminderConnection, { description: 'Who was told of a week, and how it went.' })
  reminders(@Call() call: CallContext, @Args() args: RemindersArgs): Promise<ReminderConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.repository.page(tx, args));
  }

  @Query(() => [ReminderSetting], { description: "What the caller's organisation is told, on or off." })
  reminderSettings(@Call() call: CallContext): Promise<ReminderSetting[]> {
    return this.database.transaction(call, (tx) => this.settings.settings(tx, call.caller.organisationId));
  }

  @Mutation(() => SetReminderResult, {
    description: "Switches a kind of reminder on or off for the caller's organisation.",
  })
  setReminder(
    @Call() call: CallContext,
    @Args('input') input: SetReminderInput,
  ): Promise<ReminderSet | Failure> {
    return this.setting.set(call, input);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() reminder: Reminder, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, reminder.organisationId);
  }
}
