import { median, medianSlope, outlierAmong } from './robust.js';

/** One reporter's week of one category. */
export interface Observation {
  /** Base units, corrected for days without stock. */
  readonly use: number;
  /** Thousands of inhabitants, or somatic beds; above zero. */
  readonly size: number;
  /** Residents of 80 years or more; null for hospitals. */
  readonly elderly: number | null;
}

/** Thousandths of a base unit a week. */
export interface Calibration {
  /** Per thousand inhabitants, or per somatic bed. */
  readonly base: number;
  /** null for hospitals. */
  readonly perResident80Plus: number | null;
  /** How many reports it rests on, outliers not counted, and how many outliers there were. */
  readonly reports: number;
  readonly outliers: number;
}

/** Fewer say too little of those who are not among them. */
const FEWEST = 10;

/**
 * use = base · size + perResident80Plus · elderly, from the reporters' own figures. Use per size is taken first: what is more than
 * 3.5 robust deviations from the median is left out. Then the line of use per size over elderly per size, by median of slopes;
 * neither part is below zero. null when fewer than ten reports are left.
 * Source: the model of Helse Sør-Øst, "mean of reported use, outliers removed", with residents of 80 and over for nursing homes and
 * home care; medians instead of means, because they bear what outliers do to a mean.
 */
export function calibrate(observations: readonly Observation[]): Calibration | null {
  const rates = observations.map(({ use, size }) => use / size);
  const isOutlier = outlierAmong(rates);
  const kept = observations.filter(({ use, size }) => !isOutlier(use / size));
  if (kept.length < FEWEST) return null;
  const counts = { reports: kept.length, outliers: observations.length - kept.length };
  const middle = median(kept.map(({ use, size }) => use / size));
  if (kept.some(({ elderly }) => elderly === null)) {
    return { base: thousandths(middle), perResident80Plus: null, ...counts };
  }
  const points = kept.map(({ use, size, elderly }) => ({ x: (elderly ?? 0) / size, y: use / size }));
  const slope = Math.max(0, medianSlope(points));
  const base = median(points.map(({ x, y }) => y - slope * x));
  if (base >= 0) return { base: thousandths(base), perResident80Plus: thousandths(slope), ...counts };
  // All of the use goes with the elderly.
  const perElderly = median(points.filter(({ x }) => x > 0).map(({ x, y }) => y / x));
  return { base: 0, perResident80Plus: thousandths(perElderly), ...counts };
}

const thousandths = (units: number): number => Math.round(units * 1000);
