import type { Settings } from './types.js';

/** Half a year of isolation gowns in packs of ten, nine tenths of what is needed, bounds as recommended. */
export const SETTINGS: Settings = {
  seed: 2020,
  weeks: 26,
  packSize: 10,
  usePer1000: 4_343,
  supply: 900,
  need: {
    kHi: 1200,
    kLo: 500,
    kS: 1200,
    staleMax: 2,
    staleDays: 14,
    targetDays: 28,
    automaticRequests: true,
    rounding: 'UP',
  },
};
