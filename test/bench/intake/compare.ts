import pg from 'pg';
import { median } from '../median.js';
import { onBarePg, overHttp, type Load } from './load.js';
import { POOL_SIZE, type BenchServer } from './server.js';
import type { Submission } from './submission.js';

const ROUNDS = 7;

/** Medians over the rounds: submissions a second, their ratio within a round, and the API's slowest hundredth in milliseconds. */
export interface Compared {
  ours: number;
  bare: number;
  ratio: number;
  p99: number;
}

/** The API and bare pg in turn, so that a busy machine is as busy for both; the first round of each warms up and does not count. */
export async function compare(
  { url, appUrl, recorded }: BenchServer,
  tokens: ReadonlyMap<string, string>,
  next: () => Submission,
  load: Load,
): Promise<Compared> {
  const pool = new pg.Pool({ connectionString: appUrl, max: POOL_SIZE });
  const rounds: { ours: number; bare: number; p99: number }[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const { speed, p99 } = await overHttp(url, tokens, next, load);
      rounds.push({ ours: speed, p99, bare: await onBarePg(pool, recorded, next, load) });
    }
  } finally {
    await pool.end();
  }
  const counted = rounds.slice(1);
  return {
    ours: median(counted.map(({ ours }) => ours)),
    bare: median(counted.map(({ bare }) => bare)),
    ratio: median(counted.map(({ ours, bare }) => ours / bare)),
    p99: median(counted.map(({ p99 }) => p99)),
  };
}
