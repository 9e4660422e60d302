import type { IsoWeek } from '@fordel/shared';
import type { Api } from '../api/api.js';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';

export const WEEK = `
  query Completeness($isoWeek: IsoWeek!) {
    week(isoWeek: $isoWeek) {
      kommuner: completeness(reporters: KOMMUNE) { expected inTime late missing }
      hospitals: completeness(reporters: HOSPITAL) { expected inTime late missing }
    }
  }`;

export interface Completeness {
  expected: number;
  inTime: number;
  late: number;
  missing: number;
}

export interface WeekReports {
  kommuner: Completeness;
  hospitals: Completeness;
}

export async function weekReportsOf(api: Api, isoWeek: IsoWeek): Promise<WeekReports> {
  return (await api.ask<{ week: WeekReports }>(ASKS_FOR_NUMBERS, WEEK, { isoWeek })).week;
}
