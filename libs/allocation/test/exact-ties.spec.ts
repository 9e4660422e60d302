import { fill, type FillRecipient } from '@fordel/allocation';

/** Two levels, n/(n + 1) and (n - 2)/(n - 1), that differ by 2^-85: doubles hold the same number for both. */
const n = 2 ** 43;
const later: FillRecipient = { id: 'later', stock: n / 2, burn: n + 1, granted: 0, cap: 1, tie: 0 };
const earlier: FillRecipient = { id: 'earlier', stock: n / 2 - 1, burn: n - 1, granted: 0, cap: 1, tie: 1 };

function winners(recipients: FillRecipient[], packs: number): string[] {
  const grants = fill({ packSize: 1, delta2: 0, packs, recipients });
  return grants.filter((grant) => grant.packs > 0).map(({ id }) => id);
}

describe('levels no double can tell apart', () => {
  it('are told apart exactly, against the lottery', () => {
    expect((later.stock * 2) / later.burn).toBe((earlier.stock * 2) / earlier.burn);
    expect(winners([later, earlier], 1)).toEqual(['earlier']);
  });

  it('are a tie only when they are equal, and then the lottery decides', () => {
    const same = { ...later, id: 'same', tie: 2 };
    expect(winners([same, later], 1)).toEqual(['later']);
    expect(winners([same, later, earlier], 2)).toEqual(['earlier', 'later']);
  });

  it('are told apart among many packs within one step of the grid', () => {
    // Burns of 2^43 with packs of one piece: millions of packs share every double level on the grid.
    const huge = (id: string, burn: number, tie: number): FillRecipient => ({
      id,
      stock: 0,
      burn,
      granted: 0,
      cap: 2 ** 29,
      tie,
    });
    const grants = fill({
      ...{ packSize: 1, delta2: 0, packs: 3 * 2 ** 20 + 1 },
      recipients: [huge('twice', n, 0), huge('once', n / 2, 1)],
    });
    expect(grants.map(({ packs }) => packs)).toEqual([2 ** 20, 2 ** 21 + 1]);
  });
});
