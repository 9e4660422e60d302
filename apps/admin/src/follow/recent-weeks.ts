import { addWeeks, type IsoWeek } from '@fordel/shared';

const WEEKS = 8;

/** A week and those before it, as far back as a glance needs. */
export const recentWeeks = (isoWeek: IsoWeek) => ({ from: addWeeks(isoWeek, 1 - WEEKS), to: isoWeek });
