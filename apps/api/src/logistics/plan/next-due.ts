import type { Schedule } from '../carrier/carrier.js';
import { legMachine, type LegState } from '../legs/leg-states.js';
import { spread } from './spread.js';
import { addWorkingMinutes, nextCutOff } from './working-time.js';

/**
 * When a leg that came into `state` at `since` takes its next step; null when no clock decides that.
 * @param key what a store's pace is drawn from; null: its usual pace
 * @param schedule the carrier's answer, once booked
 */
export function nextDue(
  state: LegState,
  since: Date,
  { key, schedule }: { key: string | null; schedule: Schedule | null },
): Date | null {
  const takes = legMachine.stepFrom(state)?.takes;
  switch (takes?.rule) {
    case undefined:
    case 'FIRST_LEG_ARRIVES':
      return null;
    case 'WORK': {
      const extra = key === null ? takes.spread / 2 : spread(`${key} ${state}`, takes.spread);
      return addWorkingMinutes(since, takes.minutes + extra);
    }
    case 'CUT_OFF':
      return nextCutOff(since);
    case 'DEPARTS':
    case 'ARRIVES':
      if (!schedule) throw new Error(`a leg came to ${state} without being booked`);
      return takes.rule === 'DEPARTS' ? schedule.departsAt : schedule.arrivesAt;
  }
}
