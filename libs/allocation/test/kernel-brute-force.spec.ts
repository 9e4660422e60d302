import { fill, type FillInput } from '@fordel/allocation';
import fc from 'fast-check';
import { byId, delta2s, fillInputs, property, ranks, TIMEOUT } from './support/cases.js';
import { packOrder } from './support/exact-level.js';

/** The rule as it is written: pack by pack to the first in the order. */
function packByPack(input: FillInput): Map<string, number> {
  const has = new Map(input.recipients.map(({ id, granted }) => [id, granted]));
  for (let pack = 0; pack < input.packs; pack++) {
    const open = input.recipients.filter((r) => has.get(r.id)! < r.cap);
    if (open.length === 0) break;
    const winner = open.reduce((best, r) =>
      packOrder(input, r, has.get(r.id)!, best, has.get(best.id)!) < 0 ? r : best,
    );
    has.set(winner.id, has.get(winner.id)! + 1);
  }
  return has;
}

/** Every way to grant exactly `packs` more within the bounds. */
function* everyWay({ recipients, packs }: FillInput, from = 0, left = packs): Generator<number[]> {
  const r = recipients[from];
  if (!r) {
    if (left === 0) yield [];
    return;
  }
  for (let more = 0; more <= Math.min(left, r.cap - r.granted); more++) {
    for (const rest of everyWay({ recipients, packs } as FillInput, from + 1, left - more))
      yield [r.granted + more, ...rest];
  }
}

/** The granted packs of one way, the last in the order first. */
function grantedPacks(input: FillInput, way: readonly number[]) {
  const packs = input.recipients.flatMap((r, i) =>
    Array.from({ length: way[i]! - r.granted }, (_, j) => ({ r, k: r.granted + j })),
  );
  return packs.sort((p, q) => packOrder(input, q.r, q.k, p.r, p.k));
}

/** The way whose last granted pack is earliest, then its second last, and so on: decreasing minimisation. */
function bestWay(input: FillInput): Map<string, number> {
  let best: { way: number[]; packs: ReturnType<typeof grantedPacks> } | undefined;
  for (const way of everyWay(input)) {
    const packs = grantedPacks(input, way);
    const differs = packs.findIndex(
      (p, j) => best && packOrder(input, p.r, p.k, best.packs[j]!.r, best.packs[j]!.k) !== 0,
    );
    const p = packs[differs];
    const q = best?.packs[differs];
    if (!best || (p && q && packOrder(input, p.r, p.k, q.r, q.k) < 0)) best = { way, packs };
  }
  return new Map(input.recipients.map(({ id }, i) => [id, best!.way[i]!]));
}

const tiny = fc
  .array(
    fc.record({
      stock: fc.nat(5),
      burn: fc.integer({ min: 1, max: 4 }),
      granted: fc.nat(1),
      more: fc.nat(3),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), ties: ranks(rows.length), delta2: delta2s, share: fc.nat(12) }),
  )
  .map(({ rows, ties, delta2, share }): FillInput => {
    const recipients = rows.map(({ more, ...row }, i) => ({
      id: `r${i}`,
      ...row,
      cap: row.granted + more,
      tie: ties[i]!,
    }));
    const room = rows.reduce((sum, { more }) => sum + more, 0);
    return { recipients, packs: Math.min(share, room), packSize: 2, delta2 };
  });

describe('the kernel by brute force', () => {
  it(
    'grants what handing out packs one by one grants',
    () => {
      property([fillInputs(6)], (input) => {
        const few = { ...input, packs: Math.min(input.packs, 50) };
        expect(byId(fill(few))).toEqual(packByPack(few));
      });
    },
    TIMEOUT,
  );

  it(
    'is the best of every possible way on tiny instances',
    () => {
      property([tiny], (input) => {
        expect(byId(fill(input))).toEqual(bestWay(input));
      });
    },
    TIMEOUT,
  );
});
