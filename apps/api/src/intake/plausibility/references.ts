import type { Figure } from '../submit-weekly-report/figure.js';
import type { LineInView } from './line-in-view.js';

/** What was there to use since the report before; null when that was not a week ago, because use is of one week. */
export function available({ before, delivered, ownPurchase }: LineInView): number | null {
  return before?.weeks === 1 ? before.stock + delivered + (ownPurchase ?? 0) : null;
}

/**
 * Stock by the books: last stock + delivered + own purchase − used. Negative when more was used than was there.
 * The identity every stock card rests on (opening + received − issued = closing).
 */
export function bookStock(line: LineInView): number | null {
  const there = available(line);
  return there === null || line.used === null ? null : there - line.used;
}

/** A figure and what it would be if everything went on as before; only those that are both known and above zero. */
export function comparable(line: LineInView): { figure: Figure; reported: number; usual: number }[] {
  const there = available(line);
  const pairs: [Figure, number | null, number | null][] = [
    ['stock', line.stock, there === null || line.usual === null ? null : there - line.usual],
    ['usedLastWeek', line.used, line.usual],
    ['expectedNextWeek', line.expected, line.usual],
  ];
  return pairs.flatMap(([figure, reported, usual]) =>
    reported !== null && usual !== null && reported > 0 && usual > 0 ? [{ figure, reported, usual }] : [],
  );
}
