import type { Check } from './line-in-view.js';
import { PlausibilityCheck } from './plausibility-check.js';
import { comparable } from './references.js';

/** reported/usual between these is "about double", and turned round "about half". */
const [FROM, TO] = [1.8, 2.2];

/**
 * For what people count in pairs: two figures of the line or more are about double what they usually are (1.8 to 2.2 times), or two
 * or more are about half. One alone may be true; the unit changes them together.
 * Source: gloves reported in pairs one week and in pieces the next, Norway, spring 2020.
 */
export const factorOfTwo: Check = (line) => {
  if (!line.inPairs) return [];
  const figures = comparable(line);
  const about = (ratio: number): boolean => ratio >= FROM && ratio <= TO;
  const doubled = figures.filter(({ reported, usual }) => about(reported / usual));
  const halved = figures.filter(({ reported, usual }) => about(usual / reported));
  return [doubled, halved]
    .filter(({ length }) => length >= 2)
    .flat()
    .map(({ figure, reported, usual }) => ({
      ...{ check: PlausibilityCheck.FACTOR_OF_TWO, figure, reported },
      expected: usual,
    }));
};
