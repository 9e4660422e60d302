import type { Figure, Measured } from '../figure.js';
import { median, rounded } from '../median.js';
import { onBench, type Bench } from '../on-bench.js';
import { HAND_WRITTEN } from '../overview/hand-written.js';
import { FIVE_YEARS, FOUR_WEEKS, fillHistory, multiplyKommuner } from '../overview/history.js';
import { startOverviewServer, type OverviewServer, type Weeks } from '../overview/server.js';

const ROUNDS = 7;
const TIMES = 100;

/** Milliseconds of each, in turn, so that a busy machine is as busy for both; the first round warms up and does not count. */
async function compare(server: OverviewServer, weeks: Weeks) {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    const answer = await server.ask(weeks);
    ours.push(performance.now() - began);
    const again = performance.now();
    const { rows } = await server.owner.query<{ expected: number; missing: number }>(HAND_WRITTEN, [
      weeks.from,
      weeks.to,
    ]);
    bare.push(performance.now() - again);
    const total = (of: readonly { expected: number; missing: number }[]) =>
      of.reduce((sum, { expected, missing }) => sum + 1e6 * expected + missing, of.length);
    if (total(answer) !== total(rows))
      throw new Error(`${weeks.from} to ${weeks.to}: the two do not count the same`);
  }
  const ratios = ours.slice(1).map((time, round) => (bare[round + 1] ?? NaN) / time);
  return { ours: median(ours.slice(1)), bare: median(bare.slice(1)), ratio: median(ratios) };
}

const exponent = (few: number, many: number): number => Math.log(many / few) / Math.log(TIMES);

export const intakeOverview: Figure = {
  name: 'intake.overview',
  prints: ['intake.overview', 'intake.overview.statements', 'intake.overview.reporters'],
  run: (built) => onBench(built, measure),
};

async function measure(bench: Bench): Promise<Measured[]> {
  const server = await startOverviewServer(bench);
  await fillHistory(server.owner, FIVE_YEARS);
  const statements = [await server.statementsOf(FOUR_WEEKS), await server.statementsOf(FIVE_YEARS)] as const;
  const years = await compare(server, FIVE_YEARS);
  const few = await compare(server, FOUR_WEEKS);
  await multiplyKommuner(server.owner, TIMES, FOUR_WEEKS);
  const many = await compare(server, FOUR_WEEKS);
  return [
    {
      ...{ name: 'intake.overview', value: rounded(years.ours, 1), unit: 'ms' },
      against: `hand-written SQL on bare pg, ${rounded(years.bare, 1)} ms`,
      ...{ ratio: rounded(years.ratio, 3), aim: 'ratio ≥ 0.7' },
    },
    {
      ...{ name: 'intake.overview.statements', value: statements[1], unit: 'statements' },
      against: `${statements[0]} for four weeks`,
      ...{ ratio: null, aim: 'the same' },
    },
    {
      ...{
        name: 'intake.overview.reporters',
        value: rounded(exponent(few.ours, many.ours), 2),
        unit: 'exponent',
      },
      against: `hand-written SQL, exponent ${rounded(exponent(few.bare, many.bare), 2)}, 100 × the kommuner in four weeks`,
      ...{ ratio: rounded(many.ratio, 3), aim: 'the same exponent' },
    },
  ];
}
