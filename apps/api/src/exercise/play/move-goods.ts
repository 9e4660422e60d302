import { setTimeout as pause } from 'node:timers/promises';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';
import { eventually } from '../api/eventually.js';
import type { Api } from '../api/api.js';
import { ExerciseFailure } from '../exercise-failure.js';
import { confirmArrived } from './confirm-arrived.js';
import type { Play } from './play.js';
import { setClock } from './set-clock.js';
import { instantOf, TIMETABLE } from './timetable.js';

const STEP_HOURS = 6;
/** Real time a step takes at least: the worker moves what is due, and whoever has the page open sees it move. */
const STEP_MS = 300;
const HOUR_MS = 3_600_000;
/** Longer than any journey: who waits so long has lost something. */
const PATIENCE_HOURS = 21 * 24;

export const SHIPMENT_COUNTS = `
  query ShipmentCounts($id: ID!) {
    round(id: $id) { shipments { total dispatched delivered confirmed } }
  }`;

interface Counts {
  total: number;
  dispatched: number;
  delivered: number;
  confirmed: number;
}

async function countsOf(api: Api, id: string): Promise<Counts> {
  const { round } = await api.ask<{ round: { shipments: Counts } }>(ASKS_FOR_NUMBERS, SHIPMENT_COUNTS, {
    id,
  });
  return round.shipments;
}

/**
 * Time passes until everything has come and is signed for.
 * @param recipients how many the round gave something, and so how many shipments there will be
 * @throws ExerciseFailure when something has not come after three weeks
 */
export async function moveGoods(play: Play, roundId: string, recipients: number): Promise<void> {
  const { api, scenario, progress } = play;
  await eventually(
    'The making of shipments',
    () => countsOf(api, roundId),
    ({ total }) => total >= recipients,
  );
  progress.begin('Goods move, receipts are signed', recipients);
  const released = instantOf(scenario.isoWeek, TIMETABLE.release);
  let counts = await countsOf(api, roundId);
  for (let hours = STEP_HOURS; counts.confirmed < counts.total; hours += STEP_HOURS) {
    if (hours > PATIENCE_HOURS) {
      throw new ExerciseFailure(
        `${counts.total - counts.confirmed} shipments of ${counts.total} have not come ${PATIENCE_HOURS / 24} days after release.`,
      );
    }
    await setClock(play, new Date(released.getTime() + hours * HOUR_MS));
    await pause(STEP_MS);
    counts = await countsOf(api, roundId);
    if (counts.delivered > counts.confirmed) {
      await confirmArrived(play, roundId);
      counts = await countsOf(api, roundId);
    }
  }
}
