import type { Carrier, Place } from '../carrier/carrier.js';
import type { LegState } from '../legs/leg-states.js';
import { nextDue } from './next-due.js';

/** Between these two the recipient can expect the goods. */
export interface EtaWindow {
  readonly earliest: Date;
  readonly latest: Date;
}

/** Hours either way: what a booked delivery may slip, and what each leg that is not booked yet adds. */
const BOOKED_SLACK = 4;
const UNBOOKED_SLACK = 12;
const HOUR = 3_600_000;

function usualPace(state: LegState, since: Date): Date {
  const due = nextDue(state, since, { key: null, schedule: null });
  if (!due) throw new Error(`no clock decides how long a leg is ${state}`);
  return due;
}

/** When goods planned at a store at `since` would arrive, at the store's usual pace. */
export function expectedArrival(carrier: Carrier, since: Date, from: Place, to: Place): Date {
  const packed = usualPace('PICKED', usualPace('PLANNED', since));
  return carrier.quote({ from, to, collectedAt: usualPace('PACKED', packed) }).arrivesAt;
}

/** The window around a planned arrival; the fewer legs are booked, the wider. */
export function etaWindow(arrival: Date, unbookedLegs: 0 | 1 | 2): EtaWindow {
  const slack = (BOOKED_SLACK + unbookedLegs * UNBOOKED_SLACK) * HOUR;
  return { earliest: new Date(arrival.getTime() - slack), latest: new Date(arrival.getTime() + slack) };
}
