import { suggestTransfers, type Neighbour, type TransferInput } from '@fordel/allocation';
import fc from 'fast-check';
import { property, TIMEOUT } from './support/cases.js';

// Tønsberg and Larvik have plenty, Færder and Holmestrand little; packs of 10, costs in kilometres.
const vestfold: TransferInput = {
  packSize: 10,
  highDays: 28,
  lowDays: 7,
  neighbours: [
    { id: 'tonsberg', stock: 480, burn: 70, lendable: 1_000 },
    { id: 'larvik', stock: 105, burn: 0, lendable: 55 },
    { id: 'faerder', stock: 0, burn: 175, lendable: 0 },
    { id: 'holmestrand', stock: 35, burn: 70, lendable: 0 },
  ],
  routes: [
    { from: 'tonsberg', to: 'faerder', cost: 20 },
    { from: 'tonsberg', to: 'holmestrand', cost: 30 },
    { from: 'larvik', to: 'faerder', cost: 50 },
  ],
};

/** Every possible set of loans, for the most packs at the least cost. */
function best({ neighbours, routes, packSize, highDays, lowDays }: TransferInput): {
  packs: number;
  cost: number;
} {
  const id = (name: string) => neighbours.findIndex((each) => each.id === name);
  const lend = neighbours.map(({ stock, burn, lendable }) =>
    Math.min(
      Math.floor(lendable / packSize),
      burn === 0
        ? Math.floor(stock / packSize)
        : Math.floor(Math.max(0, 7 * stock - highDays * burn) / (7 * packSize)),
    ),
  );
  const lack = neighbours.map(({ stock, burn }) =>
    Math.ceil(Math.max(0, lowDays * burn - 7 * stock) / (7 * packSize)),
  );
  const search = (r: number): { packs: number; cost: number } => {
    const route = routes[r];
    if (!route) return { packs: 0, cost: 0 };
    const [from, to] = [id(route.from), id(route.to)];
    let found = { packs: -1, cost: 0 };
    for (let packs = 0; packs <= Math.min(lend[from]!, lack[to]!); packs++) {
      lend[from]! -= packs;
      lack[to]! -= packs;
      const rest = search(r + 1);
      lend[from]! += packs;
      lack[to]! += packs;
      const all = { packs: packs + rest.packs, cost: packs * route.cost + rest.cost };
      if (all.packs > found.packs || (all.packs === found.packs && all.cost < found.cost)) found = all;
    }
    return found;
  };
  return search(0);
}

const neighbour = fc.record({ stock: fc.nat(12), burn: fc.nat(8), lendable: fc.nat(8) });
const small: fc.Arbitrary<TransferInput> = fc
  .record({
    rows: fc.array(neighbour, { minLength: 2, maxLength: 4 }),
    costs: fc.array(fc.option(fc.nat(9), { nil: null, freq: 2 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ rows, costs }) => {
    const neighbours = rows.map((row, i): Neighbour => ({ id: `n${i}`, ...row }));
    const pairs = neighbours.flatMap((a) =>
      neighbours.filter((b) => a !== b).map((b) => ({ from: a.id, to: b.id })),
    );
    const routes = pairs.flatMap((pair, i) =>
      costs[i] === null || costs[i] === undefined ? [] : [{ ...pair, cost: costs[i] }],
    );
    return { packSize: 2, highDays: 7, lowDays: 7, neighbours, routes };
  });

describe('suggested loans between neighbours', () => {
  it('move as much as possible, the cheapest way, also by sending a lender further away', () => {
    // Tønsberg keeps 280 and can spare 20 packs, Larvik says 5. Færder lacks 18, Holmestrand 4: 22 of 22 move.
    expect(suggestTransfers(vestfold)).toEqual([
      { from: 'larvik', to: 'faerder', packs: 2, units: 20, cost: 50 },
      { from: 'tonsberg', to: 'faerder', packs: 16, units: 160, cost: 20 },
      { from: 'tonsberg', to: 'holmestrand', packs: 4, units: 40, cost: 30 },
    ]);
  });

  it('are none when nobody says it lends, or nobody lacks anything', () => {
    const silent = vestfold.neighbours.map((each) => ({ ...each, lendable: 0 }));
    expect(suggestTransfers({ ...vestfold, neighbours: silent })).toEqual([]);
    expect(suggestTransfers({ ...vestfold, lowDays: 0 })).toEqual([]);
  });

  it(
    'are the best of all possible sets, whatever the order of the input',
    () => {
      property([small], (input) => {
        const loans = suggestTransfers(input);
        const packs = loans.reduce((sum, loan) => sum + loan.packs, 0);
        const cost = loans.reduce((sum, loan) => sum + loan.packs * loan.cost, 0);
        expect({ packs, cost }).toEqual(best(input));
        const turned = {
          ...input,
          neighbours: [...input.neighbours].reverse(),
          routes: [...input.routes].reverse(),
        };
        expect(suggestTransfers(turned)).toEqual(loans);
      });
    },
    TIMEOUT,
  );

  it.each<[string, Partial<TransferInput>, string]>([
    [
      'an unknown lender',
      { routes: [{ from: 'x', to: 'larvik', cost: 1 }] },
      'routes[0].from: UNKNOWN ("x")',
    ],
    [
      'an unknown borrower',
      { routes: [{ from: 'larvik', to: 'x', cost: 1 }] },
      'routes[0].to: UNKNOWN ("x")',
    ],
    [
      'a loan to oneself',
      { routes: [{ from: 'larvik', to: 'larvik', cost: 1 }] },
      'routes[0].to: UNKNOWN ("larvik")',
    ],
    [
      'a route twice',
      { routes: [vestfold.routes[0]!, vestfold.routes[0]!] },
      'routes[1]: DUPLICATE ("tonsberg faerder")',
    ],
    ['a negative cost', { routes: [{ ...vestfold.routes[0]!, cost: -1 }] }, 'routes[0].cost: NEGATIVE (-1)'],
    [
      'a fractional stock',
      { neighbours: [{ id: 'a', stock: 0.5, burn: 0, lendable: 0 }] },
      'neighbours[0].stock: NOT_AN_INTEGER (0.5)',
    ],
    ['limits that cross', { lowDays: 29 }, 'lowDays: OUT_OF_BOUNDS (29)'],
  ])('refuse %s', (_, change, message) => {
    expect(() => suggestTransfers({ ...vestfold, ...change })).toThrow(message);
  });
});
