import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';

/**
 * used per 1,000 inhabitants is under half of what nine in ten kommuner of its size use, or over double of what one in ten uses.
 * Sizes are Statistics Norway's (KOSTRA): under 5,000 inhabitants, under 20,000, and larger. Zero is left to the check that knows
 * whether it is new.
 * Source: kommuner reported on different assumptions and were never compared (KS, 2020); the bounds are ours.
 */
export const peers: Check = ({ used, population, peers: others }) => {
  if (!used || !population || !others || others.high === 0) return [];
  const rate = (used * 1_000_000) / population;
  if (2 * rate >= others.low && rate <= 2 * others.high) return [];
  const expected = Math.round((others.middle * population) / 1_000_000);
  return [{ check: PlausibilityCheck.PEERS, figure: 'usedLastWeek', reported: used, expected }];
};
