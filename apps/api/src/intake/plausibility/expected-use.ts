import { correctedUse } from '../figures/corrected-use.js';
import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';

/**
 * expected > 1.5 · base or expected < 0.5 · base, where base = usual · outbreak / 1000 and usual is the mean of the latest weeks, or
 * for a first report last week's corrected use.
 * Source: expected use "must reflect the situation now and must not be padded" (Innlandet, 2020); the bounds are ours.
 */
export const expectedUse: Check = ({ expected, usual, used, daysDry, outbreak }) => {
  const trailing = usual ?? (used === null ? null : correctedUse(used, daysDry));
  if (expected === null || trailing === null) return [];
  const base = Math.round((trailing * outbreak) / 1000);
  if (base === 0 || (2 * expected <= 3 * base && 2 * expected >= base)) return [];
  return [
    {
      ...{ check: PlausibilityCheck.EXPECTED_USE, figure: 'expectedNextWeek' },
      ...{ reported: expected, expected: base },
    },
  ];
};
