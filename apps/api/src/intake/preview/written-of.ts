import type { Written } from '../plausibility/line-in-view.js';
import type { WeeklyReportLineInput } from '../submit-weekly-report/input.js';
import { numberFault } from '../submit-weekly-report/report-fault.js';
import { DAYS_DRY_MAX } from '../submit-weekly-report/figure.js';

const readable = (figure: number | null | undefined, max = Infinity): number | null =>
  figure === null || figure === undefined || numberFault(figure) !== null || figure > max ? null : figure;

/** A line of the form as far as it can be read: what is missing, wrong or said not to be known is not known. */
export function writtenOf(line: WeeklyReportLineInput | undefined): Written {
  return {
    stock: readable(line?.stock),
    used: line?.useUnknown ? null : readable(line?.usedLastWeek),
    expected: readable(line?.expectedNextWeek),
    ownPurchase: readable(line?.ownPurchase),
    daysDry: readable(line?.daysDry, DAYS_DRY_MAX),
  };
}
