import type { Policy } from './document.js';

/** The policy recommended for a start: one flat split, everybody to three days first, then the priority classes in order. */
export const recommendedPolicy: Policy = {
  format: 1,
  version: 1,
  name: 'Flat split, cover first',
  author: 'Helsedirektoratet',
  reason: 'Hospitals 70 %, kommuner 20 %, central stock 10 %; who runs out first comes first.',
  classes: 3,
  split: [
    { kind: 'HOSPITAL', weight: 7000, pool: 'hospital' },
    { kind: 'KOMMUNE', weight: 2000, pool: 'kommune' },
    { kind: 'CENTRAL', weight: 1000, pool: 'central' },
  ],
  overrides: [],
  stages: [
    { name: 'GRUNN', classes: [1, 2, 3], days: 3 },
    { name: 'P1', classes: [1], days: 14 },
    { name: 'P2', classes: [1, 2], days: 14 },
    { name: 'P3', classes: [1, 2, 3], days: 28 },
  ],
  rule: 'cover',
  delta2: 0,
  need: {
    kHi: 1200,
    kLo: 500,
    kS: 1200,
    staleMax: 2,
    staleDays: 7,
    targetDays: 28,
    automaticRequests: true,
    rounding: 'UP',
  },
  reserveBps: 0,
  spillOver: [], // what a pool cannot use goes to central stock, and from there to urgent cases
  urgent: { openBps: 5000, batches: 4, bridgeDays: 7 },
  transfers: { highDays: 42, lowDays: 7 },
};

const regions = [
  { region: 'sor-ost', weight: 5650 },
  { region: 'vest', weight: 2080 },
  { region: 'midt', weight: 1367 },
  { region: 'nord', weight: 903 },
];

/** How it was done in 2020: a tenth nationally, the rest to the four health regions by population, 7 : 2 within each. */
export const norway2020Policy: Policy = {
  ...recommendedPolicy,
  name: 'Norway 2020, two stages',
  reason:
    'The regional key of spring 2020: 10 % nationally, then by population, then hospitals and kommuner 7 : 2.',
  split: [
    { kind: 'CENTRAL', weight: 1, pool: 'central' },
    {
      kind: 'SPLIT',
      weight: 9,
      name: 'regions',
      split: regions.map(({ region, weight }) => ({
        kind: 'SPLIT',
        weight,
        name: region,
        split: [
          { kind: 'HOSPITAL', weight: 7, pool: `${region}.hospital`, region },
          { kind: 'KOMMUNE', weight: 2, pool: `${region}.kommune`, region },
        ],
      })),
    },
  ],
};
