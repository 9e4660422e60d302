import { calibrateActivity, type ActivityRates } from './calibrate-activity.js';
import { median, medianSlope, outlierAmong } from './robust.js';
import type { Point } from './through-most.js';

/** One reporter's week of one category. */
export interface Observation {
  /** Base units, corrected for days without stock. */
  readonly use: number;
  /** Thousands of inhabitants, or somatic beds; above zero. */
  readonly size: number;
  /** Residents of 80 years or more; null for hospitals. */
  readonly elderly: number | null;
  /** Residents in nursing homes and home-care visits a week; null: not known, or a hospital. */
  readonly nursingHomeResidents: number | null;
  readonly homeCareVisits: number | null;
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
  readonly activity: ActivityCalibration;
}

/** Where residents in nursing homes and home-care visits are known. Thousandths of a base unit a week. */
export interface ActivityCalibration {
  /** null: too few, or too alike to tell the terms apart. */
  readonly rates: ActivityRates | null;
  /** As above, of those that know both. */
  readonly reports: number;
  readonly outliers: number;
}

/** Fewer say too little of those who are not among them. */
const FEWEST = 10;
/** Ten for each of the three terms: residents and visits follow each other, and fewer reports do not tell them apart. */
export const FEWEST_WITH_ACTIVITY = 30;

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
  const counts = {
    ...{ reports: kept.length, outliers: observations.length - kept.length },
    activity: ofActivity(kept, observations),
  };
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

/**
 * The same of those whose residents in nursing homes and home-care visits are known, both: use = base · size +
 * perNursingHomeResident · residents + perHomeCareVisit · visits. An outlier among all is one here. No rates when fewer than thirty
 * are left, or when they do not tell the terms apart.
 */
function ofActivity(kept: readonly Observation[], all: readonly Observation[]): ActivityCalibration {
  const points = pointsOf(kept);
  const rates = points.length < FEWEST_WITH_ACTIVITY ? null : calibrateActivity(points);
  return {
    rates: rates && {
      base: thousandths(rates.base),
      perNursingHomeResident: thousandths(rates.perNursingHomeResident),
      perHomeCareVisit: thousandths(rates.perHomeCareVisit),
    },
    ...{ reports: points.length, outliers: pointsOf(all).length - points.length },
  };
}

const pointsOf = (observations: readonly Observation[]): Point[] =>
  observations.flatMap(({ use, size, nursingHomeResidents: residents, homeCareVisits: visits }) =>
    residents === null || visits === null ? [] : [{ x: [1, residents / size, visits / size], y: use / size }],
  );

/** Adding 0 makes nothing of a double's -0. */
const thousandths = (units: number): number => Math.round(units * 1000) + 0;
