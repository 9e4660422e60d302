import type { IsoWeek } from '@fordel/shared';
import { usefulUntil } from './due-at.js';
import { ReminderKind, type WeeklyReminder } from './reminder-kind.js';
import { ReminderOutcome } from './reminder-state.js';

/** A reminder of a week that has come due. */
export interface DueReminder {
  readonly isoWeek: IsoWeek;
  readonly kind: WeeklyReminder;
  readonly deadline: Date;
}

/** The one that says the same, more urgently. */
const SUPERSEDED_BY: Partial<Record<WeeklyReminder, WeeklyReminder>> = {
  [ReminderKind.REPORT_DUE]: ReminderKind.REPORT_DUE_TODAY,
};

/**
 * What becomes of a reminder that is due. Two that say the same are due at once after a stop, or when a public holiday moves
 * both to one day; then only the later is told.
 * @param due everything that is due now
 */
export function outcomeOf(one: DueReminder, due: readonly DueReminder[], now: Date): ReminderOutcome {
  if (now > usefulUntil(one.kind, one.isoWeek, one.deadline)) return ReminderOutcome.TOO_LATE;
  const later = SUPERSEDED_BY[one.kind];
  const superseded = due.some(({ isoWeek, kind }) => isoWeek === one.isoWeek && kind === later);
  return superseded ? ReminderOutcome.SUPERSEDED : ReminderOutcome.TOLD;
}
