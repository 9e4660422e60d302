import { median } from './robust.js';

/** y is to be a sum of rates times these: one to three of them. */
export interface Point {
  readonly x: readonly number[];
  readonly y: number;
}

/** Three coefficients and what they come to. */
type Row = readonly [number, number, number, number];

/** So many sets of points say as much as all of them. */
const MOST_SETS = 10_000;
/** Rows that span less than this part of what they could do not determine anything. */
const APART = 1e-9;
/** What stands in the places that fewer than three terms leave. */
const PADDING: readonly Row[] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
];

/**
 * The rates of y = Σ rate · x, of up to three terms, that most points agree on. Any p points determine the p rates that go exactly
 * through them; of each rate the median over all such sets of points is taken. So less than 1 − 2^(−1/p) of the points (a fifth,
 * of three terms) cannot carry a rate away, however wrong their y or x are. Of more than 10,000 sets about as many are looked at,
 * evenly spaced and each point in equally many: the same points give the same rates, in whatever order. null: half of the sets or
 * more do not determine the rates, because the points are too alike.
 * Source: Theil (1950) and Sen (1968) for the slope of a line; Dang, Peng, Wang and Zhang (2008) for several terms.
 */
export function throughMost(points: readonly Point[]): number[] | null {
  const terms = points[0]?.x.length ?? 0;
  const scales = PADDING.map((_, term) => Math.max(...points.map(({ x }) => Math.abs(x[term] ?? 1))));
  if (terms === 0 || scales.includes(0)) return null;
  const part = (x: readonly number[], term: number): number => (x[term] ?? 0) / (scales[term] ?? NaN);
  const rows = points.map(({ x, y }): Row => [part(x, 0), part(x, 1), part(x, 2), y]);
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  const sets = setsOf(rows, terms);
  const found = sets.flatMap((set) => {
    const rates = solve([...set, ...PADDING.slice(terms)]);
    return rates ? [rates] : [];
  });
  if (2 * found.length <= sets.length) return null;
  return scales
    .slice(0, terms)
    .map((scale, term) => median(found.map((rates) => rates[term] ?? NaN)) / scale);
}

/** Every way to take so many of the rows, or evenly spaced ones; each row is in equally many. */
function setsOf(rows: readonly Row[], size: number): Row[][] {
  const shifts = [...shiftsOf(rows.length, size - 1)];
  const step = Math.ceil((shifts.length * rows.length) / MOST_SETS);
  return shifts
    .filter((_, n) => n % step === 0)
    .flatMap((others) =>
      rows.map((row, i) => [row, ...others.flatMap((shift) => [rows[(i + shift) % rows.length] ?? row])]),
    );
}

/** Every way to choose so many others, as steps onwards from a row. */
function* shiftsOf(rows: number, others: number, first = 1): Generator<number[]> {
  if (others === 0) {
    yield [];
    return;
  }
  for (let shift = first; shift <= rows - others; shift += 1) {
    for (const rest of shiftsOf(rows, others - 1, shift + 1)) yield [shift, ...rest];
  }
}

/** The rates three rows determine, by Cramer's rule; null: they determine none. */
function solve([a, b, c]: readonly Row[]): number[] | null {
  if (!a || !b || !c) return null;
  const determinant = (i: 0 | 3, j: 1 | 3, k: 2 | 3): number =>
    a[i] * (b[j] * c[k] - b[k] * c[j]) -
    a[j] * (b[i] * c[k] - b[k] * c[i]) +
    a[k] * (b[i] * c[j] - b[j] * c[i]);
  const whole = determinant(0, 1, 2);
  const span = [a, b, c].reduce((product, row) => product * Math.hypot(row[0], row[1], row[2]), 1);
  if (Math.abs(whole) <= APART * span) return null;
  return [determinant(3, 1, 2), determinant(0, 3, 2), determinant(0, 1, 3)].map((part) => part / whole);
}
