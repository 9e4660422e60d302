import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Api } from '../../apps/api/src/exercise/api/api.js';
import { SET_CLOCK } from '../../apps/api/src/exercise/play/set-clock.js';
import { runRole } from '../../apps/api/src/exercise/program/run-role.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/embedded/embedded-postgres.js';
import type { Statement } from './intake/statements.js';

/** A running API, and everything it has sent to its database where that is written down. */
export interface BenchApi {
  readonly url: string;
  sent(): Promise<Statement[]>;
  stop(): Promise<void>;
}

/** The built program with a database of its own. */
export interface Bench {
  readonly appUrl: string;
  /** A connection as the database's owner. */
  connect(): Promise<pg.Client>;
  /** Starts the API in a process of its own. */
  start(env?: NodeJS.ProcessEnv): Promise<BenchApi>;
  /** The same, its statements written down: slower. */
  startRecorded(env?: NodeJS.ProcessEnv): Promise<BenchApi>;
}

/**
 * Measures on the built program and an empty database, and ends and removes all of it afterwards, however that went.
 * @param built the folder of the compiled program
 */
export async function onBench<T>(built: string, measure: (bench: Bench) => Promise<T>): Promise<T> {
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const folder = await mkdtemp(join(tmpdir(), 'fordel-bench-'));
    ends.unshift(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres(folder);
    ends.unshift(() => postgres.stop());
    const { ownerUrl, appUrl } = postgres;
    const start = async (env: NodeJS.ProcessEnv = {}, nodeOptions: string[] = []): Promise<BenchApi> => {
      const own = { PORT: '0', FORDEL_ROLE: 'api', FORDEL_DATA_DIR: folder, LOG_LEVEL: 'warn' };
      const urls = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl };
      const program = join(built, 'apps/api/src/main.js');
      const running = runRole({ ...own, ...urls, ...env }, program, nodeOptions);
      ends.unshift(() => running.stop());
      const sent = () => statementsIn(join(folder, 'statements'));
      return { url: await running.url, sent, stop: () => running.stop() };
    };
    return await measure({
      appUrl,
      start: (env) => start(env),
      startRecorded: (env) =>
        start({ ...env, BENCH_STATEMENTS: join(folder, 'statements') }, [
          '--import',
          join(built, 'test/bench/intake/record-statements.js'),
        ]),
      connect: async () => {
        const client = new pg.Client(ownerUrl);
        await client.connect();
        ends.unshift(() => client.end());
        return client;
      },
    });
  } finally {
    for (const end of ends) await end();
  }
}

async function statementsIn(file: string): Promise<Statement[]> {
  const text = await readFile(file, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement);
}

/** Speaks to a running API whose clock it stops first. */
export async function apiAt(url: string, at: string): Promise<Api> {
  const api = new Api(url);
  await api.ask('helsedirektoratet-1', SET_CLOCK, {
    input: { at, exercise: 'bench', idempotencyKey: 'bench' },
  });
  return api;
}
