import { fill, type FillInput, type FillRecipient } from '@fordel/allocation';
import fc from 'fast-check';
import highsModule, { type Highs } from 'highs';
import { byId, delta2s, ranks } from './support/cases.js';

// The package's types describe its CommonJS build; the ES module's default export is the loader itself.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

/** One pack that may be granted: a binary variable, and its level as an integer on a common denominator. */
interface Pack {
  readonly name: string;
  readonly owner: FillRecipient;
  readonly level: number;
}

/** Burns of 1 .. 6 make levels integers after multiplication with 60. */
const COMMON = 60;

function packsOf({ recipients, packSize, delta2 }: FillInput): Pack[] {
  return recipients.flatMap((owner, i) =>
    Array.from({ length: owner.cap - owner.granted }, (_, j) => {
      const k = owner.granted + j;
      const level = ((2 * owner.stock + packSize * (2 * k + delta2)) * COMMON) / owner.burn;
      return { name: `y${i}_${k}`, owner, level };
    }),
  );
}

function solve(
  highs: Highs,
  objective: string,
  rows: readonly string[],
  packs: readonly Pack[],
  bounds: readonly string[],
) {
  const binaries = packs.map(({ name }) => name).join(' ');
  const model = [
    'Minimize',
    ` obj: ${objective}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    'Binary',
    ` ${binaries}`,
    'End',
  ];
  const solution = highs.solve(model.join('\n'));
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return {
    value: Math.round(solution.ObjectiveValue),
    of: (name: string) => Math.round(solution.Columns[name]!.Primal),
  };
}

/**
 * The leximin sequence by integer programmes: the worst-placed granted pack as early as possible, then as few packs as
 * possible that late, then the next worst, and so on; at last, among exact ties, the lowest ranks.
 */
function leximin(highs: Highs, input: FillInput): Map<string, number> {
  const packs = packsOf(input);
  const rows = [` all: ${packs.map(({ name }) => name).join(' + ')} = ${input.packs}`];
  const bounds: string[] = [];
  let below = Infinity;
  for (;;) {
    const open = packs.filter(({ level }) => level < below);
    if (open.length === 0) break;
    const worst = open.map(
      ({ name, level }, j) => ` w${below === Infinity ? 'x' : below}_${j}: z - ${level} ${name} >= 0`,
    );
    const { value: z } = solve(highs, 'z', [...rows, ...worst], packs, [...bounds, ' z >= -1']);
    if (z < 0) break;
    for (const { name, level } of open) if (level > z) bounds.push(` ${name} <= 0`);
    const level = open.filter((pack) => pack.level === z).map(({ name }) => name);
    if (level.length > 0) {
      const few = solve(highs, level.join(' + '), rows, packs, bounds);
      rows.push(` n${z}: ${level.join(' + ')} = ${few.value}`);
    }
    below = z;
  }
  const ranked = packs.map(({ name, owner }) => `${2 ** owner.tie} ${name}`).join(' + ');
  const { of } = solve(highs, ranked, rows, packs, bounds);
  const has = new Map(input.recipients.map(({ id, granted }) => [id, granted]));
  for (const { name, owner } of packs) {
    if (of(name) === 1) has.set(owner.id, has.get(owner.id)! + 1);
  }
  return has;
}

const instances = fc
  .array(
    fc.record({
      stock: fc.nat(9),
      burn: fc.integer({ min: 1, max: 6 }),
      granted: fc.nat(1),
      more: fc.integer({ min: 1, max: 4 }),
    }),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), ties: ranks(rows.length), delta2: delta2s, share: fc.nat(1000) }),
  )
  .map(({ rows, ties, delta2, share }): FillInput => {
    const recipients = rows.map(({ more, ...row }, i) => ({
      id: `r${i}`,
      ...row,
      cap: row.granted + more,
      tie: ties[i]!,
    }));
    const room = rows.reduce((sum, { more }) => sum + more, 0);
    return { recipients, packs: 1 + (share % room), packSize: 3, delta2 };
  });

describe('the kernel against HiGHS', () => {
  it('agrees pack for pack with the leximin sequence on small instances', async () => {
    const highs = await loadHighs();
    const cases = Math.min(400, Number(process.env.ALLOCATION_CASES ?? 40));
    fc.assert(
      fc.property(instances, (input) => {
        expect(byId(fill(input))).toEqual(leximin(highs, input));
      }),
      { numRuns: cases },
    );
  }, 120_000);
});
