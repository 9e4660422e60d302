import { Injectable } from '@nestjs/common';
import { weekStart, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { reminderDueAt, type DueTime } from './due-at.js';
import type { ReminderTime } from './reminder-policy.js';
import type { PlannedReminder } from './reminder.js';
import type { ReminderOutcome } from './reminder-state.js';
import type { Week } from '../week/week.js';
import type { DueReminder } from './settle.js';

/** What is due when. */
@Injectable()
export class PlanRepository {
  /** Every version of the policy, in the order of a week, the one in force last. */
  times(tx: Transaction): Promise<ReminderTime[]> {
    return tx.query<ReminderTime>(
      `select kind, valid_from as "validFrom", iso_weekday as "isoWeekday", to_char(local_time, 'HH24:MI') as "localTime",
              on_holiday as "onHoliday", author, reason
       from reminder_time order by iso_weekday, local_time, kind, valid_from`,
    );
  }

  /** Writes down when a week's reminders are due, by its deadline and the policy its Monday has; what is settled stays as it was. */
  async plan(tx: Transaction, { isoWeek, deadline }: Week): Promise<void> {
    const times = await tx.query<DueTime>(
      `select distinct on (kind) kind, iso_weekday as "isoWeekday", local_time as "localTime", on_holiday as "onHoliday"
       from reminder_time where valid_from <= ($1::timestamptz at time zone 'Europe/Oslo')::date
       order by kind, valid_from desc`,
      [weekStart(isoWeek)],
    );
    await tx.query(
      `insert into reminder_due (iso_week, kind, due_at) select $1, * from unnest($2::text[], $3::timestamptz[])
       on conflict (iso_week, kind) do update set due_at = excluded.due_at
       where reminder_due.outcome is null and reminder_due.due_at <> excluded.due_at`,
      [isoWeek, times.map(({ kind }) => kind), times.map((time) => reminderDueAt(isoWeek, time, deadline))],
    );
  }

  /** All that is due and not settled, the earliest first. Whoever else wants to settle them waits, and finds them settled. */
  takeDue(tx: Transaction): Promise<DueReminder[]> {
    return tx.query<DueReminder>(
      `select d.iso_week as "isoWeek", d.kind, w.deadline_at as deadline
       from reminder_due d join reporting_week w using (iso_week)
       where d.outcome is null and d.due_at <= fordel_now() order by d.due_at, d.kind for update of d`,
    );
  }

  async settle(tx: Transaction, { isoWeek, kind }: DueReminder, outcome: ReminderOutcome): Promise<void> {
    await tx.query(
      'update reminder_due set outcome = $3, settled_at = fordel_now() where iso_week = $1 and kind = $2',
      [isoWeek, kind, outcome],
    );
  }

  /** Of one week, in the order they are due. */
  ofWeek(tx: Transaction, isoWeek: IsoWeek): Promise<PlannedReminder[]> {
    return tx.query<PlannedReminder>(
      `select kind, due_at as "dueAt", outcome, settled_at as "settledAt" from reminder_due where iso_week = $1
       order by due_at, kind`,
      [isoWeek],
    );
  }
}
