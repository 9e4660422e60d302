import { Injectable } from '@nestjs/common';
import { addWeeks, isoWeekOf } from '@fordel/shared';
import { systemCall } from '../../platform/access/call-context.js';
import { CLOCK_SET } from '../../platform/clock/clock.service.js';
import { timeOf } from '../../platform/clock/time-of.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { HandlesEvent, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Ticks, type Ticking } from '../../platform/queue/ticks.js';
import { WeekRepository } from '../week/week.repository.js';
import { PlanRepository } from './plan.repository.js';
import { ReminderOutcome } from './reminder-state.js';
import { ReminderRepository } from './reminder.repository.js';
import { outcomeOf } from './settle.js';

/** A reminder waits to be sent; its subject is the reminder. */
export const REMINDER_WAITS = 'reminder.waits';
const CALL = systemCall('intake.remind');

/**
 * Opens the weeks and tells what is due by the clock. Any number of workers may do this at once: what is due is a row that is
 * settled once, and whom it concerns is a row that is made once.
 */
@Injectable()
@Ticks({ name: 'intake.remind', everyMs: 5000 })
@HandlesEvent({ type: CLOCK_SET, name: 'intake.remind-on-clock' })
export class TellReminders implements Ticking, EventHandler {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly plans: PlanRepository,
    private readonly reminders: ReminderRepository,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  tick(): Promise<void> {
    return this.database.transaction(CALL, (tx) => this.tell(tx));
  }

  handle(): Promise<void> {
    return this.tick();
  }

  /** The next week is planned as well: after a holiday its first reminder goes out in this one. */
  private async tell(tx: Transaction): Promise<void> {
    const now = await timeOf(tx);
    const current = isoWeekOf(now);
    for (const week of [current, addWeeks(current, 1)]) {
      await this.weeks.ensureWeek(tx, week);
      await this.plans.plan(tx, await this.weeks.read(tx, week));
    }
    const due = await this.plans.takeDue(tx);
    const withheld = due.length > 0 ? await this.mailer.withheld(tx) : null;
    for (const one of due) {
      const outcome = outcomeOf(one, due, now);
      await this.plans.settle(tx, one, outcome);
      if (outcome !== ReminderOutcome.TOLD) continue;
      const subjectIds = await this.reminders.tell(tx, one, withheld);
      await this.outbox.appendEach(tx, CALL, { type: REMINDER_WAITS, subjectIds });
    }
  }
}
