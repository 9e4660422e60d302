import { median } from './robust.js';
import { throughMost, type Point } from './through-most.js';

/** What nursing homes and home care take, beside what inhabitants do. Base units a week. */
export interface ActivityRates {
  /** Per thousand inhabitants. */
  readonly base: number;
  readonly perNursingHomeResident: number;
  readonly perHomeCareVisit: number;
}

const ALL = [0, 1, 2];
const FEWER = [[0, 1], [0, 2], [1, 2], [0], [1], [2]];

/**
 * use = base · size + perNursingHomeResident · residents + perHomeCareVisit · visits, all per size. By all three terms where
 * none of their rates is below zero; else by those of them that leave least unexplained (by the median), of all choices
 * without a rate below zero, the rates of the others being 0. null: the reports are too alike to tell the terms apart.
 * @param points x is 1, residents per size and visits per size; y is use per size
 */
export function calibrateActivity(points: readonly Point[]): ActivityRates | null {
  const whole = fit(points, ALL);
  if (!whole) return null;
  const choices = isPossible(whole) ? [whole] : FEWER.map((terms) => fit(points, terms)).filter(isPossible);
  const [best] = choices
    .map((rates) => ({ rates, left: median(points.map((point) => Math.abs(unexplained(point, rates)))) }))
    .sort((a, b) => a.left - b.left);
  const [base = 0, perNursingHomeResident = 0, perHomeCareVisit = 0] = best?.rates ?? [];
  return { base, perNursingHomeResident, perHomeCareVisit };
}

/** The rates of some of the terms, the others 0; the base is what the other terms leave, by the median. null: not to be told. */
function fit(points: readonly Point[], terms: readonly number[]): number[] | null {
  const found = throughMost(points.map(({ x, y }) => ({ x: terms.map((term) => x[term] ?? 0), y })));
  if (!found) return null;
  const rates = ALL.map((term) => found[terms.indexOf(term)] ?? 0);
  if (!terms.includes(0)) return rates;
  const slopes = [0, ...rates.slice(1)];
  return [median(points.map((point) => unexplained(point, slopes))), ...slopes.slice(1)];
}

const unexplained = ({ x, y }: Point, rates: readonly number[]): number =>
  x.reduce((left, value, term) => left - value * (rates[term] ?? 0), y);

const isPossible = (rates: number[] | null): rates is number[] =>
  rates !== null && rates.every((rate) => rate >= 0);
