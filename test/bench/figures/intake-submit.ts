import { compare } from '../intake/compare.js';
import type { Load } from '../intake/load.js';
import { startBenchServer } from '../intake/server.js';
import { submissions, type Submission } from '../intake/submission.js';
import { tokensOf } from '../intake/tokens.js';
import { rounded } from '../median.js';
import { onBench, type Bench } from '../on-bench.js';
import type { Figure, Measured } from '../figure.js';

/** `rush` is Tuesday at noon: every kommune once, all of them at the same time. */
const LOADS: Readonly<Record<string, Load>> = {
  'intake.submit': { amount: 500, connections: 20 },
  'intake.rush20': { amount: 356, connections: 20 },
  'intake.rush200': { amount: 356, connections: 200 },
};

export const intakeSubmit: Figure = {
  name: 'intake.submit',
  prints: Object.keys(LOADS),
  run: (built) => onBench(built, measure),
};

async function measure(bench: Bench): Promise<Measured[]> {
  const all = submissions();
  const next = (): Submission => all.next().value;
  const server = await startBenchServer(bench, next());
  const statements = server.recorded.before.length + server.recorded.transaction.length;
  const tokens = await tokensOf(server.url);
  const measured: Measured[] = [];
  for (const [name, load] of Object.entries(LOADS)) {
    const { ours, bare, ratio, p99 } = await compare(server, tokens, next, load);
    measured.push({
      ...{ name, value: rounded(ours, 1), unit: `reports/s, p99 ${rounded(p99, 0)} ms` },
      against: `the same ${statements} statements on bare pg, ${rounded(bare, 1)} a second`,
      ...{ ratio: rounded(ratio, 3), aim: 'ratio ≥ 0.5' },
    });
  }
  return measured;
}
