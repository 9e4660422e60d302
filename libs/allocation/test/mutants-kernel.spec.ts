import {
  countAt,
  fill,
  fillColumns,
  verifyColumns,
  type Delta2,
  type FillColumns,
  type FillInput,
  type FillRecipient,
} from '@fordel/allocation';
import { packOrder } from './support/exact-level.js';

// Fixed instances without a property library: quick to load, so that every mutant of the kernel can afford all of them.

/** Mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Figures small enough for ties, ordinary ones, and ones near the bounds. */
const SCALES = [
  { stock: 7, burn: 4, cap: 5, packSize: 3 },
  { stock: 50_000, burn: 20_000, cap: 400, packSize: 100 },
  { stock: 2 ** 40, burn: 2 ** 43, cap: 2 ** 20, packSize: 90 },
  { stock: 4, burn: 2 ** 43, cap: 2 ** 29, packSize: 2 },
  { stock: 2 ** 43, burn: 2 ** 43, cap: 3, packSize: 2 ** 30 },
];

function instance(seed: number): FillInput {
  const below = numbers(seed);
  const { stock, burn, cap, packSize } = SCALES[seed % SCALES.length]!;
  const n = 1 + below(6);
  const recipients = Array.from({ length: n }, (_, i): FillRecipient => {
    const granted = below(3) === 0 ? below(cap) : 0;
    const most = granted + below(cap);
    return {
      id: `r${i}`,
      stock: below(stock),
      burn: 1 + below(burn),
      granted,
      cap: most,
      tie: (i * 5 + seed) % 7,
    };
  });
  const room = recipients.reduce((sum, r) => sum + r.cap - r.granted, 0);
  return { recipients, packSize, delta2: (seed % 3) as Delta2, packs: Math.min(1 + below(40), room) };
}

/** The rule as it is written: pack by pack to the first in the order. */
function packByPack(input: FillInput): number[] {
  const has = input.recipients.map(({ granted }) => granted);
  for (let pack = 0; pack < input.packs; pack++) {
    let winner = -1;
    input.recipients.forEach((r, i) => {
      if (has[i] === r.cap) return;
      const best = input.recipients[winner];
      if (!best || packOrder(input, r, has[i]!, best, has[winner]!) < 0) winner = i;
    });
    if (winner >= 0) has[winner]!++;
  }
  return has;
}

/** Columns of `n` rows of very different size, some with something granted already. */
function columnsOf(n: number, seed: number): FillColumns {
  const below = numbers(seed);
  const rows = Array.from({ length: n }, (_, i) => {
    const size = 1 + below(1 + below(1 + below(900)));
    const lo = below(4) === 0 ? below(3) : 0;
    return { h: below(3 * size), a: size, lo, cap: lo + below(9), tie: (i * 7919) % n };
  });
  const column = (field: 'lo' | 'cap' | 'tie') => Int32Array.from(rows, (row) => row[field]);
  return {
    h: Float64Array.from(rows, ({ h }) => h),
    a: Float64Array.from(rows, ({ a }) => a),
    lo: column('lo'),
    cap: column('cap'),
    tie: column('tie'),
  };
}

/** All packs in their order by cross products, which are exact for figures this small; the first ones granted. */
function sorted(
  { h, a, lo, cap, tie }: FillColumns,
  packSize: number,
  delta2: number,
  packs: number,
): number[] {
  const all: { i: number; k: number; level: number }[] = [];
  for (let i = 0; i < h.length; i++) {
    for (let k = lo[i]!; k < cap[i]!; k++) all.push({ i, k, level: 2 * h[i]! + packSize * (2 * k + delta2) });
  }
  all.sort((p, q) => p.level * a[q.i]! - q.level * a[p.i]! || tie[p.i]! - tie[q.i]! || p.k - q.k);
  const has = Array.from(lo);
  for (const { i } of all.slice(0, packs)) has[i]!++;
  return has;
}

const roomOf = ({ lo, cap }: FillColumns) => cap.reduce((sum, most, i) => sum + most - lo[i]!, 0);

describe('the kernel on fixed instances', () => {
  it.each([0, 1, 2, 3, 4])('grants as handing out one by one does, scale %i', (scale) => {
    for (let seed = scale; seed < 500; seed += SCALES.length) {
      const input = instance(seed);
      const granted = fill(input).map(({ packs }) => packs);
      if (granted.join() !== packByPack(input).join()) throw new Error(`seed ${seed}`);
    }
  });

  it.each([513, 1600])('grants as sorting all packs does, %i rows', (n) => {
    const columns = columnsOf(n, n);
    const room = roomOf(columns);
    const out = new Int32Array(n);
    for (const delta2 of [0, 1, 2] as const) {
      for (const packs of [1, Math.floor(room / 7), Math.floor(room / 2), room - 1]) {
        expect(fillColumns(columns, { packSize: 12, delta2 }, packs, out)).toBe(packs);
        expect(Array.from(out)).toEqual(sorted(columns, 12, delta2, packs));
        expect(verifyColumns(columns, { packSize: 12, delta2 }, packs, out).fault).toBeNull();
      }
    }
  });

  it('grants everything there is room for and no more, and nothing when there is nothing', () => {
    const columns = columnsOf(40, 3);
    const out = new Int32Array(40);
    const room = roomOf(columns);
    expect(fillColumns(columns, { packSize: 12, delta2: 0 }, room + 5, out)).toBe(room);
    expect(Array.from(out)).toEqual(Array.from(columns.cap));
    expect(fillColumns(columns, { packSize: 12, delta2: 0 }, room, out)).toBe(room);
    expect(Array.from(out)).toEqual(Array.from(columns.cap));
    expect(fillColumns(columns, { packSize: 12, delta2: 0 }, 0, out)).toBe(0);
    expect(Array.from(out)).toEqual(Array.from(columns.lo));
    expect(fillColumns(columnsOf(0, 1), { packSize: 12, delta2: 0 }, 3, new Int32Array(0))).toBe(0);
  });

  it('is exact with one giant among many small ones', () => {
    const columns = columnsOf(900, 5);
    columns.a[450] = 1_000_000;
    columns.h[450] = 0;
    columns.lo[450] = 0;
    columns.cap[450] = 4000;
    const out = new Int32Array(900);
    const packs = 3000;
    fillColumns(columns, { packSize: 12, delta2: 0 }, packs, out);
    expect(Array.from(out)).toEqual(sorted(columns, 12, 0, packs));
  });

  it('finds a waterline as high as levels go', () => {
    // Levels 0, 200, … 1,800 and 100, 300, … 1,900: all but the very last.
    const recipients = [0, 50].map((stock, tie) => ({
      id: `r${tie}`,
      stock,
      burn: 1,
      granted: 0,
      cap: 10,
      tie,
    }));
    const granted = fill({ recipients, packSize: 100, delta2: 0, packs: 19 });
    expect(granted.map(({ packs }) => packs)).toEqual([10, 9]);
  });

  it('tells apart equal rows by rank only', () => {
    const n = 2000;
    const same = (value: number) => new Int32Array(n).fill(value);
    const tie = Int32Array.from({ length: n }, (_, i) => (i * 7919) % n);
    const columns = { h: same(5), a: same(3), lo: same(0), cap: same(4), tie };
    const out = new Int32Array(n);
    fillColumns(columns, { packSize: 10, delta2: 1 }, n + 77, out);
    expect(Array.from(out)).toEqual(Array.from(tie, (rank) => (rank < 77 ? 2 : 1)));
  });
});

describe('how often the kernel looks at a row', () => {
  /** Passes over columns of 2,000 rows: how often a row outside the sample is read. */
  function passes(seed: number, delta2: Delta2, share: number): number {
    const columns = columnsOf(2000, seed);
    let reads = 0;
    const counting = new Proxy(columns.cap, {
      get: (target, key) => {
        if (key === '20') reads++;
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    });
    const packs = Math.floor(roomOf(columns) * share);
    fillColumns({ ...columns, cap: counting }, { packSize: 12, delta2 }, packs, new Int32Array(2000));
    return reads;
  }

  it('is once to survey and once to share, hardly ever more, also for the last packs there is room for', () => {
    const seen = [0.05, 0.3, 0.6, 0.9, 0.97, 0.99].flatMap((share) =>
      ([0, 1, 2] as const).flatMap((delta2) => [1, 2, 3].map((seed) => passes(seed, delta2, share))),
    );
    expect(Math.max(...seen)).toBeLessThanOrEqual(3);
    expect(seen.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2.4 * seen.length);
  });
});

describe('levels that are the same double', () => {
  // n/(n + 1), (n - 2)/(n - 1) and the first again: 2^-85 apart, products of 2^86.
  const n = 2 ** 43;
  const LEVELS = [
    { stock: n / 2 - 1, burn: n - 1, tie: 2 },
    { stock: n / 2, burn: n + 1, tie: 0 },
    { stock: n / 2, burn: n + 1, tie: 1 },
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];

  it.each(orders.map((order) => [order]))('are ordered exactly, then by rank, listed as %j', (order) => {
    const columns = (of: (level: (typeof LEVELS)[number]) => number) => order.map((at) => of(LEVELS[at]!));
    const step = { packSize: 1, delta2: 0 } as const;
    const all: FillColumns = {
      h: Float64Array.from(columns(({ stock }) => stock)),
      a: Float64Array.from(columns(({ burn }) => burn)),
      lo: new Int32Array(3),
      cap: new Int32Array(3).fill(1),
      tie: Int32Array.from(columns(({ tie }) => tie)),
    };
    for (const packs of [1, 2]) {
      const out = new Int32Array(3);
      fillColumns(all, step, packs, out);
      expect(Array.from(out)).toEqual(order.map((at) => (at < packs ? 1 : 0)));
      expect(verifyColumns(all, step, packs, out).fault).toBeNull();
      const wrong = Int32Array.from(order, (at) => (at >= 3 - packs ? 1 : 0));
      expect(verifyColumns(all, step, packs, wrong).fault).toBe('ORDER');
    }
  });
});

it('shares millions of packs within one step of the grid, beside one at its cap and one who is never next', () => {
  const n = 2 ** 43;
  const row = (id: string, tie: number, burn: number, stock: number, cap: number): FillRecipient => ({
    ...{ id, tie, burn, stock, cap, granted: 0 },
  });
  const recipients = [
    row('capped', 3, n, 0, 5),
    row('never next', 0, n, n, 5),
    row('once', 2, n / 2, 0, 2 ** 29),
    row('twice', 1, n, 0, 2 ** 29),
  ];
  const granted = fill({ recipients, packSize: 1, delta2: 0, packs: 5 + 3 * 2 ** 20 + 1 });
  expect(granted.map(({ packs }) => packs)).toEqual([5, 0, 2 ** 20, 2 ** 21 + 1]);
});

describe('counting at a level', () => {
  it('counts whole packs between what is held and what may be, and the burn of who is in between', () => {
    const columns: FillColumns = {
      h: Float64Array.of(0, 10, 100, 0, 0, 4),
      a: Float64Array.of(7, 7, 7, 0, 7, 7),
      lo: Int32Array.of(0, 0, 0, 2, 1, 0),
      cap: Int32Array.of(9, 9, 9, 2, 3, 3),
      tie: Int32Array.of(0, 1, 2, 3, 4, 5),
    };
    // T = 4 half weeks: 28 units; packs of 5 start at 0, 10, 20 | 20 | above | held | at its cap | 8, 18 and 28.
    const at = (delta2: Delta2) => countAt(columns, { packSize: 5, delta2 }, 4);
    expect(at(0)).toEqual({ count: 3 + 1 + 0 + 2 + 3 + 3, slope: 14 });
    expect(at(1)).toEqual({ count: 3 + 1 + 0 + 2 + 3 + 2, slope: 21 });
    expect(at(2)).toEqual({ count: 2 + 0 + 0 + 2 + 2 + 2, slope: 21 });
  });
});

describe('columns the kernel refuses', () => {
  const sound = () => ({
    h: Float64Array.of(1, 2),
    a: Float64Array.of(3, 4),
    lo: Int32Array.of(0, 1),
    cap: Int32Array.of(2, 3),
    tie: Int32Array.of(0, 1),
  });
  const refusal = (change: (columns: ReturnType<typeof sound>) => void, packSize = 10) => {
    const columns = sound();
    change(columns);
    try {
      fillColumns(columns, { packSize, delta2: 0 }, 2, new Int32Array(2));
    } catch (error) {
      const { code, path, value } = error as { code: string; path: string; value: unknown };
      return [code, path, value];
    }
    return 'granted';
  };

  it('names column and row', () => {
    expect(refusal(() => undefined)).toBe('granted');
    expect(refusal(({ h }) => (h[1] = 0.5))).toEqual(['NOT_AN_INTEGER', 'h[1]', 0.5]);
    expect(refusal(({ h }) => (h[1] = NaN))).toEqual(['NOT_AN_INTEGER', 'h[1]', NaN]);
    expect(refusal(({ h }) => (h[0] = -1))).toEqual(['NEGATIVE', 'h[0]', -1]);
    expect(refusal(({ h }) => (h[0] = 2 ** 44))).toEqual(['OUT_OF_BOUNDS', 'h[0]', 2 ** 44]);
    expect(refusal(({ h }) => (h[0] = 2 ** 44 - 20))).toEqual(['OUT_OF_BOUNDS', 'cap[0]', 2]);
    expect(refusal(({ h }) => (h[0] = 2 ** 44 - 21))).toBe('granted');
    expect(refusal(({ a }) => (a[1] = 1.5))).toEqual(['NOT_AN_INTEGER', 'a[1]', 1.5]);
    expect(refusal(({ a }) => (a[1] = NaN))).toEqual(['NOT_AN_INTEGER', 'a[1]', NaN]);
    expect(refusal(({ a }) => (a[1] = -1))).toEqual(['NEGATIVE', 'a[1]', -1]);
    expect(refusal(({ a }) => (a[0] = 2 ** 44))).toEqual(['OUT_OF_BOUNDS', 'a[0]', 2 ** 44]);
    expect(refusal(({ a }) => (a[0] = 2 ** 44 - 1))).toBe('granted');
    expect(refusal(({ a }) => (a[1] = 0))).toEqual(['NO_BURN', 'a[1]', 0]);
    expect(refusal(({ lo }) => (lo[0] = -1))).toEqual(['NEGATIVE', 'lo[0]', -1]);
    expect(refusal(({ lo }) => (lo[1] = 4))).toEqual(['OUT_OF_BOUNDS', 'cap[1]', 3]);
    expect(refusal(({ lo }) => (lo[1] = 3))).toBe('granted');
  });

  it('names what is wrong with the step', () => {
    const step = (packSize: number, delta2: number, packs: number) => () =>
      fillColumns(sound(), { packSize, delta2: delta2 as Delta2 }, packs, new Int32Array(2));
    expect(step(0, 0, 1)).toThrow('packSize: OUT_OF_BOUNDS (0)');
    expect(step(1, 3, 1)).toThrow('delta2: OUT_OF_BOUNDS (3)');
    expect(step(1, 0, -1)).toThrow('packs: NEGATIVE (-1)');
  });

  it('lets a row without burn stand when it can get nothing', () => {
    const idle = (columns: ReturnType<typeof sound>) => {
      columns.a[0] = 0;
      columns.lo[0] = 2;
    };
    expect(refusal(idle)).toBe('granted');
    const behindIt = (columns: ReturnType<typeof sound>) => {
      idle(columns);
      columns.h[1] = -1;
    };
    expect(refusal(behindIt)).toEqual(['NEGATIVE', 'h[1]', -1]);
    const negative = (columns: ReturnType<typeof sound>) => {
      idle(columns);
      columns.a[0] = -1;
    };
    expect(refusal(negative)).toEqual(['NEGATIVE', 'a[0]', -1]);
  });
});
