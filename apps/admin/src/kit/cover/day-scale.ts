const STEPS = [1, 2, 5, 7, 14, 28];
const MOST_LINES = 6;

/** From zero to `end` days, with a line at each tick. */
export interface DayScale {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** A scale that holds `longest` days: at most seven lines, on whole days and when it is long on whole weeks. */
export function dayScale(longest: number): DayScale {
  const least = Math.max(longest, 1);
  const step = STEPS.find((days) => least / days <= MOST_LINES) ?? Math.ceil(least / MOST_LINES / 28) * 28;
  const lines = Math.ceil(least / step);
  return { end: lines * step, ticks: Array.from({ length: lines + 1 }, (_, index) => index * step) };
}
