import type { Booking, Carrier, Schedule } from '../carrier/carrier.js';
import type { DueLeg, LegChange } from '../legs/leg.repository.js';
import type { LegTransition } from '../legs/leg-states.js';
import { paceOf } from '../legs/pace.js';
import { etaWindow, expectedArrival, type EtaWindow } from '../plan/eta.js';
import { nextDue } from '../plan/next-due.js';

/** One step of one leg: what it was, what it takes, what the carrier answered if it books. */
export interface Step {
  readonly leg: DueLeg;
  readonly transition: LegTransition;
  readonly booking: Booking | null;
}

function scheduleOf({ leg, booking }: Step): Schedule | null {
  if (booking) return booking;
  return leg.departsAt && leg.arrivesAt ? { departsAt: leg.departsAt, arrivesAt: leg.arrivesAt } : null;
}

/**
 * The rows a step changes. It happened when it was due, however late a worker comes to it, and the next one is reckoned
 * from there. The first leg's arrival lets the second begin.
 */
export function changesOf(step: Step): LegChange[] {
  const { leg, transition, booking } = step;
  const { shipmentId, sequence, recipientId, dueAt: changedAt } = leg;
  const pace = { key: paceOf(recipientId, sequence), schedule: scheduleOf(step) };
  const dueAt = nextDue(transition.to, changedAt, pace);
  const own: LegChange = { shipmentId, sequence, state: transition.to, changedAt, dueAt, booking };
  if (sequence === 2 || transition.to !== 'DELIVERED') return [own];
  const firstDue = nextDue('PLANNED', changedAt, { key: paceOf(recipientId, 2), schedule: null });
  return [own, { shipmentId, sequence: 2, state: 'PLANNED', changedAt, dueAt: firstDue, booking: null }];
}

/** What the recipient can expect now that this leg is booked. */
export function windowAfter(carrier: Carrier, leg: DueLeg, booking: Booking): EtaWindow {
  if (leg.sequence === 2) return etaWindow(booking.arrivesAt, 0);
  return etaWindow(expectedArrival(carrier, booking.arrivesAt, leg.to, leg.recipient), 1);
}
