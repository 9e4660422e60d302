import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';
import { available, bookStock } from './references.js';

/** Part of what was there that may be miscounted. */
const MISCOUNT = 0.1;

/**
 * |stock − (last stock + delivered + own purchase − used)| > max(10 % of what was there, the smallest pack).
 * Own purchase that is not told counts as none: then the warning is what asks for it. Only when the report before is a week old.
 * Source: the identity of every stock card, and of the CDC's burn rate, use = opening + received − closing; the tolerance is ours.
 */
export const stockIdentity: Check = (line) => {
  const book = bookStock(line);
  const there = available(line);
  const { stock, packSizes } = line;
  if (stock === null || book === null || there === null) return [];
  const smallestPack = packSizes.length > 0 ? Math.min(...packSizes) : 0;
  if (Math.abs(stock - book) <= Math.max(there * MISCOUNT, smallestPack)) return [];
  return [
    {
      check: PlausibilityCheck.STOCK_IDENTITY,
      figure: 'stock',
      reported: stock,
      expected: Math.max(0, book),
    },
  ];
};
