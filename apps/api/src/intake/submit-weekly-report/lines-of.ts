import type { ReportedLine } from '../report/weekly-report.js';
import type { WeeklyReportLineInput } from './input.js';

/**
 * The lines to store, in the order of the catalogue.
 * @throws Error when a figure is missing: only lines without faults become lines of a report
 */
export function linesOf(
  sent: readonly WeeklyReportLineInput[],
  categories: readonly string[],
): ReportedLine[] {
  const byCategory = new Map(sent.map((line) => [line.categoryCode, line]));
  return categories.map((categoryCode) => {
    const line = byCategory.get(categoryCode);
    return {
      categoryCode,
      stock: stated(line?.stock),
      used: line?.useUnknown ? null : stated(line?.usedLastWeek),
      expectedNextWeek: stated(line?.expectedNextWeek),
      statedNeed: line?.statedNeed ?? null,
      ownPurchase: line?.ownPurchase ?? null,
      onOrder: line?.onOrder ?? null,
      daysDry: line?.daysDry ?? null,
    };
  });
}

function stated(figure: number | null | undefined): number {
  if (figure === null || figure === undefined)
    throw new Error('a figure is missing in a report without faults');
  return figure;
}
