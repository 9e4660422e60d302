import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRole, type RunningRole } from '../../apps/api/src/exercise/program/run-role.js';
import type { CompiledProgram } from '../support/compile-program.js';
import { testDatabase } from '../support/test-database.js';
import { TestSql } from '../support/test-sql.js';

/** API and worker as processes of their own, on a database of their own. */
export interface TwoRoles {
  readonly url: string;
  readonly sql: TestSql;
  /** The database, as its owner. */
  readonly ownerUrl: string;
  /** The worker that runs now. */
  readonly worker: () => RunningRole;
  /** Starts a worker where the last one ended. */
  readonly startWorker: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startTwoRoles(program: CompiledProgram, redisUrl?: string): Promise<TwoRoles> {
  const [connections, folder] = await Promise.all([testDatabase(), mkdtemp(join(tmpdir(), 'fordel-fault-'))]);
  const ownerUrl = connections.owner.connectionString ?? '';
  const env = {
    NODE_ENV: 'test',
    PORT: '0',
    FORDEL_DATA_DIR: folder,
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: connections.app.connectionString,
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  };
  const start = (role: string): RunningRole =>
    runRole({ ...env, FORDEL_ROLE: role }, program.file('apps/api/src/main.ts'));
  const sql = new TestSql(connections);
  const api = start('api');
  let worker = start('worker');
  const stop = async (): Promise<void> => {
    await Promise.all([api.stop(), worker.stop(), sql.end()]);
    await connections.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [url] = await Promise.all([api.url, worker.url]);
    return {
      ...{ url, sql, ownerUrl, stop },
      worker: () => worker,
      startWorker: async () => {
        worker = start('worker');
        await worker.url;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
