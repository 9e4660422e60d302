import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';

/**
 * used > 3 · model or used < model / 3, where model is the weekly use the need model expects of such a reporter. Zero is left to the
 * check that knows whether it is new.
 * Source: the need model of Helse Sør-Øst (base per 1,000 inhabitants); the bounds are ours, wider than the allocation's own.
 */
export const needModel: Check = ({ used, model }) => {
  if (!used || model === null || (used <= 3 * model && 3 * used >= model)) return [];
  return [{ check: PlausibilityCheck.NEED_MODEL, figure: 'usedLastWeek', reported: used, expected: model }];
};
