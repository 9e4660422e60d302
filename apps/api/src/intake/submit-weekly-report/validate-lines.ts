import { DAYS_DRY_MAX, FIGURES, type Figure } from './figure.js';
import type { WeeklyReportLineInput } from './input.js';
import { numberFault, ReportFaultCode, type LineFault } from './report-fault.js';

const REQUIRED: ReadonlySet<Figure> = new Set<Figure>(['stock', 'usedLastWeek', 'expectedNextWeek']);

/**
 * Everything that is wrong with the lines of a report, in the order of the lines, missing ones last.
 * A report has exactly one line per category, with stock, use and expected use; what is not there is never read as 0, and
 * use that is not known is said to be so.
 * @param categories every category there is, in the order to name missing ones
 */
export function validateLines(
  lines: readonly WeeklyReportLineInput[],
  categories: readonly string[],
): LineFault[] {
  const known = new Set(categories);
  const seen = new Set<string>();
  const faults: LineFault[] = [];
  lines.forEach((line, index) => {
    const { categoryCode } = line;
    const code = categoryFault(categoryCode, known, seen);
    if (code) faults.push({ path: `lines.${index}.categoryCode`, code, categoryCode, figure: null });
    seen.add(categoryCode);
    for (const figure of FIGURES) {
      const fault = figureFault(line, figure);
      if (fault) faults.push({ path: `lines.${index}.${figure}`, code: fault, categoryCode, figure });
    }
  });
  for (const categoryCode of categories) {
    if (!seen.has(categoryCode)) {
      faults.push({ path: 'lines', code: ReportFaultCode.MISSING_LINE, categoryCode, figure: null });
    }
  }
  return faults;
}

function categoryFault(code: string, known: Set<string>, seen: Set<string>): ReportFaultCode | null {
  if (!known.has(code)) return ReportFaultCode.UNKNOWN_CATEGORY;
  return seen.has(code) ? ReportFaultCode.DUPLICATE_CATEGORY : null;
}

function figureFault(line: WeeklyReportLineInput, figure: Figure): ReportFaultCode | null {
  const value = line[figure] ?? null;
  const unknown = figure === 'usedLastWeek' && line.useUnknown === true;
  if (value === null) return REQUIRED.has(figure) && !unknown ? ReportFaultCode.MISSING_VALUE : null;
  if (unknown) return ReportFaultCode.CONTRADICTORY;
  const fault = numberFault(value);
  if (fault) return fault;
  return figure === 'daysDry' && value > DAYS_DRY_MAX ? ReportFaultCode.OUT_OF_RANGE : null;
}
