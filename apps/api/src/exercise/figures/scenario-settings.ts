import type { IsoWeek } from '@fordel/shared';

export type ScenarioName = 'scarce' | 'plentiful';

/** Stock in weeks of the reporter's own use: half have less than the median, sigma is how far apart they are. */
export interface Cover {
  median: number;
  sigma: number;
}

export interface ScenarioSettings {
  isoWeek: IsoWeek;
  kommuneCover: Cover;
  hospitalCover: Cover;
  /** Where hospitals hold more than elsewhere, by category. */
  hospitalMedian: Record<string, number>;
  /** Expected use next week over last week's, drawn evenly between the two. */
  growth: [number, number];
}

export const SCENARIOS: Record<ScenarioName, ScenarioSettings> = {
  scarce: {
    isoWeek: '2020-W15' as IsoWeek,
    kommuneCover: { median: 0.6, sigma: 0.9 },
    hospitalCover: { median: 3.3, sigma: 0.3 },
    // what is sent out of these is less than the hospitals use, so they live off their own stock
    hospitalMedian: { HANSKER: 4.3, HETTE: 6 },
    growth: [1, 1.25],
  },
  plentiful: {
    isoWeek: '2020-W24' as IsoWeek,
    kommuneCover: { median: 3.5, sigma: 0.5 },
    hospitalCover: { median: 6, sigma: 0.3 },
    hospitalMedian: {},
    growth: [0.95, 1.05],
  },
};
