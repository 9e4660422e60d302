import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';
import { comparable } from './references.js';

/** Smaller packs are no explanation of a figure that merely changed. */
const SMALLEST = 5;
/** How far from the pack size the factor may be. */
const SLACK = 0.2;

/**
 * The figure is about one of the category's pack sizes times too small (packs were counted) or too large (pieces were multiplied
 * once more): reported · u or reported / u is within 20 % of the usual. Only packs of 5 or more.
 * Source: the same confusion of units as with pairs, and a larger one; the bounds are ours.
 */
export const factorOfPack: Check = (line) => {
  const sizes = line.packSizes.filter((size) => size >= SMALLEST);
  const near = (figure: number, usual: number): boolean => Math.abs(figure - usual) <= SLACK * usual;
  return comparable(line)
    .filter(({ reported, usual }) =>
      sizes.some((size) => near(reported * size, usual) || near(reported / size, usual)),
    )
    .map(({ figure, reported, usual }) => ({
      ...{ check: PlausibilityCheck.FACTOR_OF_PACK, figure, reported },
      expected: usual,
    }));
};
