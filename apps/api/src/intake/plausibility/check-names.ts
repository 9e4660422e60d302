import type { Text } from '@fordel/shared';
import { PlausibilityCheck } from './plausibility-check.js';

/** What a check is called where its question is not shown, such as before a reason in a file. */
export const CHECK_NAMES: Readonly<Record<PlausibilityCheck, Text>> = {
  [PlausibilityCheck.SUDDEN_ZERO]: { nb: 'Plutselig null', nn: 'Plutseleg null', en: 'Sudden zero' },
  [PlausibilityCheck.FACTOR_OF_PACK]: {
    nb: 'Pakker eller enheter',
    nn: 'Pakkar eller einingar',
    en: 'Packs or units',
  },
  [PlausibilityCheck.FACTOR_OF_TWO]: {
    nb: 'Par eller stykker',
    nn: 'Par eller stykke',
    en: 'Pairs or pieces',
  },
  [PlausibilityCheck.STOCK_IDENTITY]: {
    nb: 'Beholdningen går ikke opp',
    nn: 'Behaldninga går ikkje opp',
    en: 'Stock does not add up',
  },
  [PlausibilityCheck.STOCK_OUT]: { nb: 'Har vært tomt', nn: 'Har vore tomt', en: 'Ran out' },
  [PlausibilityCheck.EXPECTED_USE]: { nb: 'Mot siste uker', nn: 'Mot siste veker', en: 'Latest weeks' },
  [PlausibilityCheck.PEERS]: {
    nb: 'Lignende kommuner',
    nn: 'Liknande kommunar',
    en: 'Similar kommuner',
  },
  [PlausibilityCheck.NEED_MODEL]: { nb: 'Behovsmodellen', nn: 'Behovsmodellen', en: 'Need model' },
};
