import { fillColumns } from '@fordel/allocation';
import highsModule, { type Highs } from 'highs';
import { product, STEP, type Product } from '../engine/columns.js';
import { time } from '../engine/time.js';
import type { Figure } from '../figure.js';
import { median, rounded } from '../median.js';

// The package's types describe its CommonJS build; the ES module's default export is the loader itself.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

const N = 356;
const PRODUCTS = 3;

/**
 * Every pack that may be granted as a variable between 0 and 1, costing its level; the cheapest `packs` of them are the
 * outcome. The lottery's rank is a far smaller cost, so that equal levels do not leave the solver a choice.
 */
function model({ columns: { h, a, cap, tie }, packs }: Product): string {
  const names: string[] = [];
  const costs: string[] = [];
  for (let i = 0; i < N; i++) {
    for (let k = 0; k < cap[i]!; k++) {
      const level = (2 * h[i]! + 2 * STEP.packSize * k) / a[i]!;
      names.push(`y${i}_${k}`);
      costs.push(`${(level * 1000 + tie[i]! * 1e-6).toFixed(9)} y${i}_${k}`);
    }
  }
  const all = wrapped(names, ' + ');
  const bounds = names.map((name) => ` 0 <= ${name} <= 1`).join('\n');
  return `Minimize\n obj: ${wrapped(costs, ' + ')}\nSubject To\n all: ${all} = ${packs}\nBounds\n${bounds}\nEnd\n`;
}

/** The format limits the length of a line. */
function wrapped(terms: readonly string[], between: string): string {
  return terms.map((term, i) => (i % 10 === 9 ? `${term}\n` : term)).join(between);
}

/** Packs by row in HiGHS's optimum. */
function packsOf(solution: ReturnType<Highs['solve']>): Int32Array {
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  const packs = new Int32Array(N);
  for (const [name, column] of Object.entries<{ Primal: number }>(solution.Columns)) {
    packs[Number(name.slice(1, name.indexOf('_')))]! += Math.round(column.Primal);
  }
  return packs;
}

export const engineHighs: Figure = {
  name: 'engine.highs',
  prints: ['engine.highs.357'],
  run: async () => {
    const highs = await loadHighs();
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let p = 0; p < PRODUCTS; p++) {
      const one = product(N, p);
      const fills = Array.from({ length: 200 }, () =>
        time(() => fillColumns(one.columns, STEP, one.packs, one.out)),
      );
      const problem = model(one);
      let solution: ReturnType<Highs['solve']> | undefined;
      theirs.push(time(() => (solution = highs.solve(problem))));
      ours.push(median(fills));
      const differs = packsOf(solution!).findIndex((packs, i) => packs !== one.out[i]);
      if (differs >= 0) throw new Error(`product ${p}: row ${differs} differs from HiGHS`);
    }
    return [
      {
        name: 'engine.highs.357',
        value: rounded(median(ours), 4),
        unit: 'ms per product',
        against: `HiGHS on the same ${N} recipients, same answer`,
        ratio: rounded(median(ours.map((took, p) => theirs[p]! / took)), 0),
        aim: 'ratio ≥ 5,000',
      },
    ];
  },
};
