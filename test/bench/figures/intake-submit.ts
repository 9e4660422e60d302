import pg from 'pg';
import type { Figure } from '../figure.js';
import { onBarePg, overHttp } from '../intake/load.js';
import { POOL_SIZE, startBenchServer, type BenchServer } from '../intake/server.js';
import { submissions, type Submission } from '../intake/submission.js';
import { tokensOf } from '../intake/tokens.js';
import { median, rounded } from '../median.js';

const ROUNDS = 7;
const PER_ROUND = 500;

/** In turn, so that a busy machine is as busy for both; the first round of each warms up and does not count. */
async function compare({ url, appUrl, recorded }: BenchServer, next: () => Submission) {
  const tokens = await tokensOf(url);
  const pool = new pg.Pool({ connectionString: appUrl, max: POOL_SIZE });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    ours.push(await overHttp(url, tokens, next, PER_ROUND));
    bare.push(await onBarePg(pool, recorded, next, PER_ROUND));
  }
  await pool.end();
  return { ours: ours.slice(1), bare: bare.slice(1) };
}

export const intakeSubmit: Figure = {
  name: 'intake.submit',
  run: async (built) => {
    const all = submissions();
    const next = (): Submission => all.next().value;
    const server = await startBenchServer(built, next());
    try {
      const { ours, bare } = await compare(server, next);
      const ratios = ours.map((speed, round) => speed / (bare[round] ?? NaN));
      return [
        {
          name: 'intake.submit',
          value: rounded(median(ours), 1),
          unit: 'reports/s',
          against: `the same ${server.recorded.before.length + server.recorded.transaction.length} statements on bare pg, ${rounded(median(bare), 1)} a second`,
          ratio: rounded(median(ratios), 3),
          aim: 'ratio ≥ 0.5',
        },
      ];
    } finally {
      await server.stop();
    }
  },
};
