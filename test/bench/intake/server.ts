import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '../../../apps/api/src/exercise/api/api.js';
import { SET_CLOCK } from '../../../apps/api/src/exercise/play/set-clock.js';
import { runRole } from '../../../apps/api/src/exercise/program/run-role.js';
import { startEmbeddedPostgres } from '../../../apps/api/src/platform/embedded/embedded-postgres.js';
import { recordedOf, type Recorded, type Statement } from './statements.js';
import { NOW, opening, SUBMIT, variablesOf, type Submission } from './submission.js';

export const POOL_SIZE = 10;

/** The API in a process of its own, its database beside it, and what one submission sends to that database. */
export interface BenchServer {
  url: string;
  appUrl: string;
  recorded: Recorded;
  stop(): Promise<void>;
}

interface Submitted {
  submitWeeklyReport: { report?: { id: string } };
}

async function submit(api: Api, submission: Submission): Promise<string> {
  const answer = await api.ask<Submitted>(submission.subject, SUBMIT, variablesOf(submission));
  const id = answer.submitWeeklyReport.report?.id;
  if (!id) throw new Error(`${JSON.stringify(submission)}: ${JSON.stringify(answer)}`);
  return id;
}

/** Opens every week, then writes down what one submission sends. */
async function record(url: string, file: string, one: Submission): Promise<Recorded> {
  const api = new Api(url);
  const input = { at: NOW, exercise: 'bench', idempotencyKey: 'bench' };
  await api.ask('helsedirektoratet-1', SET_CLOCK, { input });
  for (const submission of opening) await submit(api, submission);
  await api.ask(one.subject, '{ me { name } }'); // its token is not part of it
  const before = (await statementsIn(file)).length;
  const reportId = await submit(api, one);
  return recordedOf(one, reportId, (await statementsIn(file)).slice(before));
}

/**
 * @param built the compiled program
 * @param one the submission to be recorded
 */
export async function startBenchServer(built: string, one: Submission): Promise<BenchServer> {
  const steps: (() => Promise<void>)[] = [];
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
      ...{ LOG_LEVEL: 'warn', PORT: '0', FORDEL_ROLE: 'api', FORDEL_POOL_SIZE: String(POOL_SIZE) },
      ...{ FORDEL_DATA_DIR: folder, DATABASE_URL: postgres.ownerUrl, DATABASE_APP_URL: postgres.appUrl },
      BENCH_STATEMENTS: file,
    };
    const program = join(built, 'apps/api/src/main.js');
    const recorder = join(built, 'test/bench/intake/record-statements.js');
    const recording = runRole(env, program, ['--import', recorder]);
    const recorded = await recording.url
      .then((url) => record(url, file, one))
      .finally(() => recording.stop());

    const measured = runRole(env, program);
    steps.push(() => measured.stop());
    return { url: await measured.url, appUrl: postgres.appUrl, recorded, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function statementsIn(file: string): Promise<Statement[]> {
  const text = await readFile(file, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement);
}
