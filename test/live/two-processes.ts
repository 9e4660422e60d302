import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRole, type RunningRole } from '../../apps/api/src/exercise/program/run-role.js';
import { freePort } from '../../apps/api/src/platform/process/free-port.js';
import type { CompiledProgram } from '../support/compile-program.js';
import { testDatabase } from '../support/test-database.js';
import { TestSql } from '../support/test-sql.js';

const HOST = '127.0.0.1';

/** Two API processes on one database, one issuer's key between them; one of them at a port that it has again when it starts anew. */
export interface TwoProcesses {
  readonly a: string;
  readonly b: string;
  readonly sql: TestSql;
  readonly restartB: (between: () => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startTwoProcesses(program: CompiledProgram): Promise<TwoProcesses> {
  const [connections, folder, portB] = await Promise.all([
    testDatabase(),
    mkdtemp(join(tmpdir(), 'fordel-live-')),
    freePort(HOST),
  ]);
  const publicUrl = `http://${HOST}:${portB}`;
  const env = {
    NODE_ENV: 'test',
    HOST,
    FORDEL_ROLE: 'api',
    FORDEL_DATA_DIR: folder,
    FORDEL_PUBLIC_URL: publicUrl,
    DATABASE_URL: connections.owner.connectionString,
    DATABASE_APP_URL: connections.app.connectionString,
  };
  const start = (port: number): RunningRole =>
    runRole({ ...env, PORT: String(port) }, program.file('apps/api/src/main.ts'));
  const sql = new TestSql(connections);
  let b = start(portB);
  await b.url; // it makes the key
  const a = start(0);
  const stop = async (): Promise<void> => {
    await Promise.all([a.stop(), b.stop(), sql.end()]);
    await connections.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return {
      ...{ a: await a.url, b: publicUrl, sql, stop },
      restartB: async (between) => {
        await b.stop();
        await between();
        b = start(portB);
        await b.url;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
