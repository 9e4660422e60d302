import type { FillColumns, FillStep } from './columns.js';

/** The smallest sample; below it everybody is in the sample. */
const SAMPLE = 512;
const ROUNDS = 24;

/**
 * Where the waterline probably is, from every n-th recipient and packs taken as divisible: Newton on a piecewise linear
 * function, kept inside a shrinking bracket. A bad guess costs time, never correctness. `slope` as in countAt, for all.
 */
export function guessLevel(columns: FillColumns, step: FillStep, target: number, top: number) {
  const n = columns.h.length;
  const stride = n <= SAMPLE ? 1 : Math.floor(n / Math.max(SAMPLE, n / 64));
  const sample = every(columns, step, stride);
  const size = sample.base.length;
  const wanted = (target * size) / n;
  const enough = Math.max(0.5, Math.sqrt(size) / 8);
  let low = 0;
  let high = top;
  let level = firstLevel(sample, wanted, high);
  let slope = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const at = divisible(sample, level);
    slope = at.slope;
    const missing = wanted - at.count;
    if (Math.abs(missing) <= enough) break;
    if (missing > 0) low = level;
    else high = level;
    const next = level + missing / slope;
    level = next > low && next < high ? next : (low + high) / 2;
  }
  return { level, slope: (slope * 2 * step.packSize * n) / size, exact: stride === 1 };
}

interface Sample {
  /** Position of the waterline at level 0, in packs. */
  readonly base: Float64Array;
  /** Packs per level. */
  readonly rate: Float64Array;
  readonly lo: Float64Array;
  readonly cap: Float64Array;
}

function every({ h, a, lo, cap }: FillColumns, { packSize, delta2 }: FillStep, stride: number): Sample {
  const size = Math.ceil(h.length / stride);
  const column = () => new Float64Array(size);
  const sample = { base: column(), rate: column(), lo: column(), cap: column() };
  for (let j = 0, i = 0; j < size; j++, i += stride) {
    // A pack counts from the middle of its step: floor(q) + 1 is q + 1/2 on average.
    sample.base[j] = 0.5 - h[i]! / packSize - delta2 / 2;
    sample.rate[j] = a[i]! / (2 * packSize);
    sample.lo[j] = lo[i]!;
    sample.cap[j] = cap[i]!;
  }
  return sample;
}

function divisible({ base, rate, lo, cap }: Sample, level: number) {
  let count = 0;
  let slope = 0;
  for (let j = 0; j < base.length; j++) {
    const packs = base[j]! + level * rate[j]!;
    if (packs <= lo[j]!) count += lo[j]!;
    else if (packs >= cap[j]!) count += cap[j]!;
    else {
      count += packs;
      slope += rate[j]!;
    }
  }
  return { count, slope };
}

/** The level if nobody were at a bound. */
function firstLevel({ base, rate }: Sample, wanted: number, top: number): number {
  let rates = 0;
  let bases = 0;
  for (let j = 0; j < base.length; j++) {
    rates += rate[j]!;
    bases += base[j]!;
  }
  const level = (wanted - bases) / rates;
  return level > 0 && level < top ? level : top / 2;
}
