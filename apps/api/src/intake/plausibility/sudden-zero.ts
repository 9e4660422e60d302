import type { Check, Suspicion } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';
import { bookStock } from './references.js';

const check = PlausibilityCheck.SUDDEN_ZERO;

/**
 * used = 0 where usual > 0; or stock = 0 where last stock + delivered + own purchase − used > 0.
 * Source: what was missing was read as no need in spring 2020; a zero that is new is asked about.
 */
export const suddenZero: Check = (line) => {
  const found: Suspicion[] = [];
  const book = bookStock(line);
  if (line.stock === 0 && book !== null && book > 0) {
    found.push({ check, figure: 'stock', reported: 0, expected: book });
  }
  if (line.used === 0 && line.usual !== null && line.usual > 0) {
    found.push({ check, figure: 'usedLastWeek', reported: 0, expected: line.usual });
  }
  return found;
};
