import {
  countAt,
  fillColumns,
  verifyColumns,
  type Column,
  type Delta2,
  type FillColumns,
} from '@fordel/allocation';
import fc from 'fast-check';
import { delta2s, property, TIMEOUT } from './support/cases.js';

/** A small seeded generator (mulberry32), so that thousands of rows shrink with one number. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Shape = 'spread' | 'equal' | 'one giant' | 'sorted' | 'coarse';
const shapes = fc.constantFrom<Shape>('spread', 'equal', 'one giant', 'sorted', 'coarse');

/** Columns on which a sampled guess is good, bad, or useless. */
function columnsOf(shape: Shape, n: number, seed: number, make: (n: number) => Column): FillColumns {
  const next = numbers(seed);
  const h = make(n);
  const a = make(n);
  const lo = new Int32Array(n);
  const cap = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const size = shape === 'sorted' ? i + 1 : Math.exp(next() * 6);
    h[i] = shape === 'equal' ? 0 : Math.floor(next() * size * 3);
    a[i] = shape === 'equal' ? 1 : shape === 'coarse' ? 1 + Math.floor(next() * 3) : 1 + Math.floor(size);
    lo[i] = next() < 0.9 ? 0 : 2;
    cap[i] = lo[i]! + Math.floor(next() * 40);
  }
  if (shape === 'one giant') {
    a[n >> 1] = 1_000_000;
    cap[n >> 1] = 100_000;
  }
  return { h, a, lo, cap, tie: shuffled(n, next) };
}

/** 0 .. n - 1 in some order. */
function shuffled(n: number, next: () => number): Int32Array {
  const ranks = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [ranks[i], ranks[j]] = [ranks[j]!, ranks[i]!];
  }
  return ranks;
}

function roomOf({ lo, cap }: FillColumns): number {
  return cap.reduce((sum, most, i) => sum + most - lo[i]!, 0);
}

describe('the kernel on long columns', () => {
  it(
    'ends with a valid certificate, whatever the shape',
    () => {
      const sizes = fc.integer({ min: 1, max: 700 });
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      property(
        [shapes, sizes, fc.integer(), share, delta2s, fc.boolean()],
        (shape, n, seed, part, delta2, small) => {
          const columns = columnsOf(shape, n, seed, (length) =>
            small ? new Int32Array(length) : new Float64Array(length),
          );
          const step = { packSize: 7, delta2 };
          const packs = Math.floor(roomOf(columns) * part);
          const out = new Int32Array(n);
          expect(fillColumns(columns, step, packs, out)).toBe(packs);
          expect(verifyColumns(columns, step, packs, out).fault).toBeNull();
        },
      );
    },
    TIMEOUT,
  );

  it('finds the same waterline in 100,000 equal rows as arithmetic does', () => {
    const n = 100_000;
    const columns = columnsOf('equal', n, 1, (length) => new Float64Array(length));
    columns.lo.fill(0);
    columns.cap.fill(10);
    const out = new Int32Array(n);
    fillColumns(columns, { packSize: 7, delta2: 0 }, 3 * n + 12_345, out);
    const extra = out.reduce((rows, packs) => rows + (packs === 4 ? 1 : 0), 0);
    expect([extra, Math.min(...out), Math.max(...out)]).toEqual([12_345, 3, 4]);
    columns.tie.forEach((tie, i) => {
      if (tie < 12_345 !== (out[i] === 4)) throw new Error(`rank ${tie} has ${out[i]}`);
    });
  });

  it('counts by the formula', () => {
    const columns: FillColumns = {
      h: Float64Array.of(0, 10, 100, 0),
      a: Float64Array.of(7, 7, 7, 0),
      lo: Int32Array.of(0, 0, 0, 2),
      cap: Int32Array.of(9, 9, 9, 2),
      tie: Int32Array.of(0, 1, 2, 3),
    };
    // T = 4 half weeks: 28 units; packs of 5 start at 0, 10, 20 | 20 | none | held.
    const counts = ([0, 1, 2] as Delta2[]).map(
      (delta2) => countAt(columns, { packSize: 5, delta2 }, 4).count,
    );
    expect(counts).toEqual([3 + 1 + 0 + 2, 3 + 1 + 0 + 2, 2 + 0 + 0 + 2]);
  });
});
