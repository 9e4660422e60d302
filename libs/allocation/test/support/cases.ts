import fc from 'fast-check';
import type { Delta2, FillInput, FillRecipient } from '@fordel/allocation';

/** Cases per property; `npm run test:deep` raises it to 100,000. */
const CASES = Number(process.env.ALLOCATION_CASES ?? 1000);

/** Asserts that `holds` for every generated case; the smallest counter-example found is printed. */
export function property<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...args: T) => void,
): void {
  fc.assert(fc.property(...arbitraries, holds), { numRuns: CASES });
}

/** Deep runs take minutes per property. */
export const TIMEOUT = 30_000 + CASES * 20;

export const delta2s = fc.constantFrom<Delta2>(0, 1, 2);

/** 0 .. n - 1 in any order: distinct tie ranks. */
export const ranks = (n: number) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n });

interface Sizes {
  readonly stock: number;
  readonly burn: number;
  readonly cap: number;
}

/** Small figures, so that exact ties are common; realistic ones; and figures near the bounds. */
const scales: readonly Sizes[] = [
  { stock: 6, burn: 4, cap: 5 },
  { stock: 6, burn: 4, cap: 5 },
  { stock: 50_000, burn: 20_000, cap: 400 },
  { stock: 2 ** 40, burn: 2 ** 43, cap: 2 ** 20 },
  { stock: 3, burn: 2 ** 43, cap: 2 ** 29 },
];

const recipients = (sizes: Sizes, most: number): fc.Arbitrary<FillRecipient[]> =>
  fc
    .array(
      fc.record({
        stock: fc.nat(sizes.stock),
        burn: fc.integer({ min: 1, max: sizes.burn }),
        granted: fc.oneof(fc.constant(0), fc.nat(sizes.cap)),
        more: fc.nat(sizes.cap),
      }),
      { minLength: 1, maxLength: most },
    )
    .chain((rows) =>
      ranks(rows.length).map((ties) =>
        rows.map(({ more, ...row }, i) => ({ id: `r${i}`, ...row, cap: row.granted + more, tie: ties[i]! })),
      ),
    );

/** A step of water-filling with anything from nothing to more than enough. */
export const fillInputs = (most = 8): fc.Arbitrary<FillInput> =>
  fc.constantFrom(...scales).chain((sizes) =>
    fc
      .record({
        recipients: recipients(sizes, most),
        delta2: delta2s,
        share: fc.double({ min: 0, max: 1.1, noNaN: true }),
        packSize: fc.integer({ min: 1, max: 100 }),
      })
      .map(({ share, ...step }) => ({ ...step, packs: Math.floor(roomOf(step.recipients) * share) })),
  );

export function roomOf(rows: readonly FillRecipient[]): number {
  return rows.reduce((sum, { cap, granted }) => sum + cap - granted, 0);
}

/** Packs by id. */
export function byId(grants: readonly { id: string; packs: number }[]): Map<string, number> {
  return new Map(grants.map(({ id, packs }) => [id, packs]));
}

export function total(grants: readonly { packs: number }[]): number {
  return grants.reduce((sum, { packs }) => sum + packs, 0);
}
