import fc from 'fast-check';
import type { Delta2, FillInput, FillRecipient } from '@fordel/allocation';

/** Cases per property; `npm run test:deep` raises it to 100,000. */
export const CASES = Number(process.env.ALLOCATION_CASES ?? 1000);

export function property<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...args: T) => boolean | void,
): void {
  fc.assert(fc.property(...arbitraries, holds), { numRuns: CASES });
}

export const delta2s = fc.constantFrom<Delta2>(0, 1, 2);

interface Sizes {
  readonly stock: number;
  readonly burn: number;
  readonly cap: number;
}

/** Small figures, so that exact ties are common; realistic ones; and figures near the bounds. */
const scales: readonly Sizes[] = [
  { stock: 6, burn: 4, cap: 5 },
  { stock: 50_000, burn: 20_000, cap: 400 },
  { stock: 2 ** 40, burn: 2 ** 43, cap: 2 ** 20 },
  { stock: 3, burn: 2 ** 43, cap: 2 ** 30 },
];

const recipients = (sizes: Sizes, most: number): fc.Arbitrary<FillRecipient[]> =>
  fc
    .array(
      fc.record({
        stock: fc.nat(sizes.stock),
        burn: fc.integer({ min: 1, max: sizes.burn }),
        granted: fc.nat(sizes.cap),
        more: fc.nat(sizes.cap),
      }),
      { minLength: 1, maxLength: most },
    )
    .chain((rows) =>
      fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }).map((ties) =>
        rows.map(({ stock, burn, granted, more }, i) => {
          const lo = granted % 3 === 0 ? granted : 0;
          return { id: `r${i}`, stock, burn, granted: lo, cap: lo + more, tie: ties[i]! };
        }),
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
      .map(({ share, ...step }) => {
        const room = step.recipients.reduce((sum, { cap, granted }) => sum + cap - granted, 0);
        return { ...step, packs: Math.floor(room * share) };
      }),
  );
