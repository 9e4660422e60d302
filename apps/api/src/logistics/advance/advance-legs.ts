import { Injectable } from '@nestjs/common';
import { systemCall } from '../../platform/access/call-context.js';
import { CLOCK_SET } from '../../platform/clock/clock.service.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { logUnexpected } from '../../platform/logging/log.js';
import { HandlesEvent, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { Ticks, type Ticking } from '../../platform/queue/ticks.js';
import { Ledger } from '../../supply/ledger/ledger.js';
import { Carrier, type Booking } from '../carrier/carrier.js';
import { LegRepository, type DueLeg } from '../legs/leg.repository.js';
import { BOOKED_ON, legMachine, type LegTransition } from '../legs/leg-states.js';
import { nextCutOff } from '../plan/working-time.js';
import { shipmentNumber } from '../shipment/shipment-number.js';
import { movementOf, movesGoods } from './movements.js';
import { changesOf, windowAfter, type Step } from './take-step.js';

/** Legs moved in one transaction: few enough to hold locks briefly, many enough that statements do not count. */
const BATCH = 200;
const CALL = systemCall('logistics.advance');

function transitionOf({ id, state }: DueLeg): LegTransition {
  const transition = legMachine.stepFrom(state);
  if (!transition) throw new Error(`leg ${id} is due in ${state}, from where nothing follows`);
  return transition;
}

/**
 * Moves legs whose next step is due by the clock. The rows are the state: any number of workers may do this at once, and one
 * that dies in the middle of a batch leaves it as it was.
 */
@Injectable()
@Ticks({ name: 'logistics.advance', everyMs: 1000 })
@HandlesEvent({ type: CLOCK_SET, name: 'logistics.advance-on-clock' })
export class AdvanceLegs implements Ticking, EventHandler {
  constructor(
    private readonly database: Database,
    private readonly legs: LegRepository,
    private readonly carrier: Carrier,
    private readonly ledger: Ledger,
  ) {}

  tick(): Promise<void> {
    return this.advanceDue();
  }

  handle(): Promise<void> {
    return this.advanceDue();
  }

  /** Until nothing is due that nobody else is moving. */
  async advanceDue(): Promise<void> {
    while ((await this.advanceSome()) > 0);
  }

  /** @returns how many legs were looked at */
  private advanceSome(): Promise<number> {
    return this.database.transaction(CALL, (tx) => this.advanceBatch(tx)).catch(() => this.advanceEach());
  }

  /** Each in a transaction of its own, so that one that cannot move does not hold up the others. */
  private async advanceEach(): Promise<number> {
    const due = await this.database.transaction(CALL, (tx) => this.legs.due(tx, BATCH));
    for (const id of due) {
      await this.database
        .transaction(CALL, (tx) => this.advanceBatch(tx, id))
        .catch((error: unknown) => this.hold(id, error));
    }
    return due.length;
  }

  private hold(id: string, error: unknown): Promise<void> {
    const trouble = `${String(error).slice(0, 500)} (${logUnexpected(error)})`;
    return this.database.transaction(CALL, (tx) => this.legs.hold(tx, id, trouble));
  }

  /** @returns how many steps were taken */
  async advanceBatch(tx: Transaction, only: string | null = null): Promise<number> {
    const due = await this.legs.takeDue(tx, BATCH, only);
    if (due.length === 0) return 0;
    const steps = await this.stepsOf(due);
    await this.legs.change(tx, steps.flatMap(changesOf));
    const windows = steps.flatMap(({ leg, booking }) =>
      booking ? [{ shipmentId: leg.shipmentId, ...windowAfter(this.carrier, leg, booking) }] : [],
    );
    if (windows.length > 0) await this.legs.expect(tx, windows);
    await this.moveGoods(tx, steps.filter(movesGoods));
    return due.length;
  }

  private async stepsOf(due: readonly DueLeg[]): Promise<Step[]> {
    const steps = due.map((leg) => ({ leg, transition: transitionOf(leg), booking: null }));
    const booking = steps.filter(({ transition }) => transition.to === BOOKED_ON);
    if (booking.length === 0) return steps;
    const booked = await this.carrier.book(
      booking.map(({ leg }) => ({
        reference: `${shipmentNumber(leg.number)}-${leg.sequence}`,
        from: leg.from,
        to: leg.to,
        collectedAt: nextCutOff(leg.dueAt),
      })),
    );
    const answers = new Map(booking.map(({ leg }, n): [string, Booking | undefined] => [leg.id, booked[n]]));
    return steps.map((step) => ({ ...step, booking: answers.get(step.leg.id) ?? null }));
  }

  private async moveGoods(tx: Transaction, steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    const shipmentIds = steps.map(({ leg }) => leg.shipmentId);
    const lines = await this.legs.lines(tx, shipmentIds);
    const movements = steps.map((step) => movementOf(step, lines.get(step.leg.shipmentId) ?? []));
    const posted = await this.ledger.postMany(tx, movements);
    if (posted !== movements.length) {
      throw new Error(`${movements.length - posted} legs moved their goods before they came this far`);
    }
  }
}
