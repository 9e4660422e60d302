import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Api } from '../../../apps/api/src/exercise/api/api.js';
import { SET_CLOCK } from '../../../apps/api/src/exercise/play/set-clock.js';
import { runRole } from '../../../apps/api/src/exercise/program/run-role.js';
import { startEmbeddedPostgres } from '../../../apps/api/src/platform/embedded/embedded-postgres.js';

/** From one ISO week to another, both included. */
export interface Weeks {
  readonly from: string;
  readonly to: string;
}

interface Area {
  readonly expected: number;
  readonly missing: number;
}

/** The API in a process of its own, its database beside it. */
export interface OverviewServer {
  readonly owner: pg.Client;
  /** The county overview, as Helsedirektoratet sees it. */
  ask(weeks: Weeks): Promise<Area[]>;
  /** How many statements one such question sends to the database. */
  statementsOf(weeks: Weeks): Promise<number>;
  stop(): Promise<void>;
}

const AS = 'helsedirektoratet-1';
const OVERVIEW = `query ($from: IsoWeek!, $to: IsoWeek!) { completeness(from: $from, to: $to, by: COUNTY) {
  isoWeek fylkesmann { id } expected inTime late empty missing completeness timeliness } }`;
/** After the last of the weeks. */
const NOW = '2024-12-30T08:00:00+01:00';

/** @param built the compiled program */
export async function startOverviewServer(built: string): Promise<OverviewServer> {
  const steps: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of steps.reverse()) await step();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'fordel-bench-'));
    steps.push(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres(folder);
    steps.push(() => postgres.stop());
    const file = join(folder, 'statements');
    const env = {
      ...{ LOG_LEVEL: 'warn', PORT: '0', FORDEL_ROLE: 'api', FORDEL_DATA_DIR: folder },
      ...{ DATABASE_URL: postgres.ownerUrl, DATABASE_APP_URL: postgres.appUrl },
    };
    const program = join(built, 'apps/api/src/main.js');
    const recorder = ['--import', join(built, 'test/bench/intake/record-statements.js')];
    const measured = runRole({ ...env, BENCH_STATEMENTS: file }, program, recorder);
    steps.push(() => measured.stop());
    const api = new Api(await measured.url);
    await api.ask(AS, SET_CLOCK, { input: { at: NOW, exercise: 'bench', idempotencyKey: 'bench' } });
    const owner = new pg.Client(postgres.ownerUrl);
    await owner.connect();
    steps.push(() => owner.end());

    const ask = async (weeks: Weeks): Promise<Area[]> =>
      (await api.ask<{ completeness: Area[] }>(AS, OVERVIEW, weeks)).completeness;
    const sent = async (): Promise<number> => (await readFile(file, 'utf8')).split('\n').length;
    const statementsOf = async (weeks: Weeks): Promise<number> => {
      await ask(weeks); // its token, and facts that are kept
      const before = await sent();
      await ask(weeks);
      return (await sent()) - before;
    };
    return { owner, ask, statementsOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
