import type { Api } from '../../../apps/api/src/exercise/api/api.js';
import { apiAt, type Bench, type BenchApi } from '../on-bench.js';
import { recordedOf, type Recorded } from './statements.js';
import { NOW, opening, SUBMIT, variablesOf, type Submission } from './submission.js';

export const POOL_SIZE = 10;

/** The API in a process of its own, its database beside it, and what one submission sends to that database. */
export interface BenchServer {
  url: string;
  appUrl: string;
  recorded: Recorded;
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
async function record(running: BenchApi, one: Submission): Promise<Recorded> {
  const api = await apiAt(running.url, NOW);
  for (const submission of opening) await submit(api, submission);
  await api.ask(one.subject, '{ me { name } }'); // its token is not part of it
  const before = (await running.sent()).length;
  const reportId = await submit(api, one);
  return recordedOf(one, reportId, (await running.sent()).slice(before));
}

/** @param one the submission to be recorded */
export async function startBenchServer(bench: Bench, one: Submission): Promise<BenchServer> {
  const env = { FORDEL_POOL_SIZE: String(POOL_SIZE) };
  const recording = await bench.startRecorded(env);
  const recorded = await record(recording, one);
  await recording.stop();
  const { url } = await bench.start(env);
  return { url, appUrl: bench.appUrl, recorded };
}
