import { setTimeout as pause } from 'node:timers/promises';
import { ExerciseFailure } from '../exercise-failure.js';

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Looks again and again until what is seen is good.
 * @throws ExerciseFailure saying what was waited for, when nothing new was seen for a minute
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T>,
  good: (seen: T) => boolean,
): Promise<T> {
  let last = '';
  for (let since = Date.now(); Date.now() - since < PATIENCE_MS;) {
    const seen = await look();
    if (good(seen)) return seen;
    const text = JSON.stringify(seen);
    if (text !== last) since = Date.now();
    last = text;
    await pause(LOOK_EVERY_MS);
  }
  throw new ExerciseFailure(`${what} did not happen for a minute (last seen: ${last}): is a worker running?`);
}
