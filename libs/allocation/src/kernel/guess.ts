import type { FillColumns, FillStep } from './columns.js';

/** The smallest sample; below it everybody is in the sample. */
const SAMPLE = 128;
const ROUNDS = 24;
/** Rows are sampled by the cache line. */
const BLOCK = 16;

/**
 * The level where the waterline probably is after `packs` more, from every n-th block of recipients, packs taken as
 * divisible: Newton on a piecewise linear function, kept inside a shrinking bracket. A bad guess costs time, never correctness.
 */
export function guessLevel(columns: FillColumns, step: FillStep, packs: number): number {
  const n = columns.h.length;
  const stride = n <= SAMPLE ? 1 : Math.floor(n / Math.max(SAMPLE, n / 64));
  const sample = every(columns, step, stride);
  const size = sample.length / 4;
  const { held, top, first } = outline(sample);
  const wanted = held + (packs * size) / n;
  const enough = Math.max(0.5, Math.sqrt(size) / 8);
  let low = 0;
  let high = top;
  let level = first(wanted);
  for (let round = 0; round < ROUNDS; round++) {
    const { count, slope } = divisible(sample, level);
    const missing = wanted - count;
    if (Math.abs(missing) <= enough) break;
    if (missing > 0) low = level;
    else high = level;
    const next = level + missing / slope;
    level = next > low && next < high ? next : (low + high) / 2;
  }
  return level;
}

/**
 * Four numbers a row: position of the waterline at level 0 and rise per level, both in packs, then lo and cap.
 */
type Sample = Float64Array;

function every({ h, a, lo, cap }: FillColumns, { packSize, delta2 }: FillStep, stride: number): Sample {
  const rows = BLOCK * Math.ceil(h.length / (BLOCK * stride));
  const perUnit = 1 / packSize;
  const sample = new Float64Array(4 * rows);
  let j = 0;
  for (let block = 0; block < h.length; block += BLOCK * stride) {
    const end = Math.min(block + BLOCK, h.length);
    for (let i = block; i < end; i++, j += 4) {
      // A pack counts from the middle of its step: floor(q) + 1 is q + 1/2 on average.
      sample[j] = 0.5 - h[i]! * perUnit - delta2 / 2;
      sample[j + 1] = (a[i]! * perUnit) / 2;
      sample[j + 2] = lo[i]!;
      sample[j + 3] = cap[i]!;
    }
  }
  return sample.subarray(0, j);
}

function divisible(sample: Sample, level: number) {
  let count = 0;
  let slope = 0;
  for (let j = 0; j < sample.length; j += 4) {
    const rate = sample[j + 1]!;
    const low = sample[j + 2]!;
    const high = sample[j + 3]!;
    const packs = sample[j]! + level * rate;
    if (packs <= low) count += low;
    else if (packs >= high) count += high;
    else {
      count += packs;
      slope += rate;
    }
  }
  return { count, slope };
}

/** Packs held already, a level above everybody's cap, and the level for a count if nobody were at a bound. */
function outline(sample: Sample) {
  let held = 0;
  let top = 0;
  let rates = 0;
  let bases = 0;
  for (let j = 0; j < sample.length; j += 4) {
    const rate = sample[j + 1]!;
    if (rate > 0) top = Math.max(top, (sample[j + 3]! - sample[j]!) / rate);
    held += sample[j + 2]!;
    bases += sample[j]!;
    rates += rate;
  }
  const first = (wanted: number) => {
    const level = (wanted - bases) / rates;
    return level > 0 && level < top ? level : top / 2;
  };
  return { held, top, first };
}
