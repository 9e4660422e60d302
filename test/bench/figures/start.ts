import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRole } from '../../../apps/api/src/exercise/program/run-role.js';
import type { Figure } from '../figure.js';
import { median, rounded } from '../median.js';

const ROUNDS = 3;

/** Seconds from `node main.js` on a data folder to the first answered query, API and worker in one process as `npm start` has them. */
async function secondsToAnswer(built: string, folder: string): Promise<number> {
  const started = performance.now();
  const env = { PORT: '0', FORDEL_DATA_DIR: folder, LOG_LEVEL: 'warn' };
  const program = runRole(env, join(built, 'apps/api/src/main.js'));
  try {
    const response = await fetch(`${await program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ currentWeek { isoWeek } }' }),
    });
    const answer = (await response.json()) as { data?: { currentWeek?: { isoWeek?: string } } };
    if (!answer.data?.currentWeek?.isoWeek) throw new Error(`no answer: ${JSON.stringify(answer)}`);
    return (performance.now() - started) / 1000;
  } finally {
    await program.stop();
  }
}

/** Starts on an empty folder, and once more on what that left: `pick` says which of the two is timed. */
const startFigure = (name: string, aim: string, pick: (times: [number, number]) => number): Figure => ({
  name,
  run: async (built) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const folder = await mkdtemp(join(tmpdir(), 'fordel-start-'));
      try {
        times.push(pick([await secondsToAnswer(built, folder), await secondsToAnswer(built, folder)]));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    return [{ name, value: rounded(median(times), 2), unit: 's', against: null, ratio: null, aim }];
  },
});

export const startCold = startFigure('start.cold', '≤ 5', ([cold]) => cold);
export const startWarm = startFigure('start.warm', '≤ 3', ([, warm]) => warm);
