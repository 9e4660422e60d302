import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';

/**
 * Stock is 0, or was 0 in the report before; the days without are not told; and use is below the usual, or below what is expected
 * when nothing is usual yet. Who ran dry uses little because there is nothing to use: told the days, the rule counts
 * used · 7 / (7 − days).
 * Source: stock-out correction of average monthly consumption (WHO, MSH).
 */
export const stockOut: Check = ({ stock, before, used, usual, expected, daysDry }) => {
  const dry = stock === 0 || before?.stock === 0;
  const normal = usual ?? expected;
  if (!dry || used === null || daysDry !== null || normal === null || used >= normal) return [];
  return [{ check: PlausibilityCheck.STOCK_OUT, figure: 'daysDry', reported: used, expected: normal }];
};
