import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../platform/embedded/embedded-postgres.js';
import type { StopList } from '../../platform/process/shutdown.js';
import { runRole } from './run-role.js';

/**
 * Starts the program as `npm start` would, API and worker each in a process of its own, on a PostgreSQL of their own in a
 * temporary folder. Real servers in the environment are left out of it: an exercise must not be played there by accident.
 * @param stop is told how to end and remove each thing, as soon as it is there
 * @returns the address of the API, and a promise that rejects if any of it ends by itself
 */
export async function startOwnProgram(stop: StopList): Promise<{ url: string; lost: Promise<never> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fordel-week-'));
  stop.add('removing the data', () => rm(folder, { recursive: true, force: true }));
  const starting = startEmbeddedPostgres(folder);
  // Also when we are stopped before it has started: nothing may be left in the folder, or of it.
  stop.add('stopping PostgreSQL', () =>
    starting.then(
      (started) => started.stop(),
      () => undefined,
    ),
  );
  const postgres = await starting;
  const env = {
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: postgres.ownerUrl,
    DATABASE_APP_URL: postgres.appUrl,
    FORDEL_DATA_DIR: folder,
  };
  const api = runRole({ ...env, FORDEL_ROLE: 'api' });
  stop.add('stopping the API', () => api.stop());
  const worker = runRole({ ...env, FORDEL_ROLE: 'worker' });
  stop.add('stopping the worker', () => worker.stop());
  const ended = async (name: string, gone: Promise<string>): Promise<never> => {
    throw new Error(`${name} ended in the middle of the exercise: ${await gone}`);
  };
  const lost = Promise.race([
    ended('the API', api.gone),
    ended('the worker', worker.gone),
    ended('PostgreSQL', postgres.lost),
  ]);
  lost.catch(() => undefined); // they end at the end, too
  const [url] = await Promise.all([api.url, worker.url]);
  return { url, lost };
}
