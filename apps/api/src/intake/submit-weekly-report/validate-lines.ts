import { REPORT_QUANTITY_MAX } from '@fordel/shared';
import type { WeeklyReportLineInput } from './input.js';
import { ReportFaultCode } from './report-fault.js';

export const FIGURES = ['stock', 'usedLastWeek', 'expectedNextWeek', 'statedNeed'] as const;
export type Figure = (typeof FIGURES)[number];

/** A fault before it has words: `figure` is null when it concerns the line as a whole. */
export interface LineFault {
  readonly path: string;
  readonly code: ReportFaultCode;
  readonly categoryCode: string;
  readonly figure: Figure | null;
}

/**
 * Everything that is wrong with the lines of a report, in the order of the lines, missing ones last.
 * A report has exactly one line per category, and every figure but the stated need; what is not there is never read as 0.
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
      const fault = figureFault(line[figure], figure);
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

function figureFault(value: number | null | undefined, figure: Figure): ReportFaultCode | null {
  if (value === null || value === undefined) {
    return figure === 'statedNeed' ? null : ReportFaultCode.MISSING_VALUE;
  }
  if (value < 0) return ReportFaultCode.NEGATIVE;
  // Not "value > max": a figure that is no number at all is not below it either.
  if (!(value <= REPORT_QUANTITY_MAX)) return ReportFaultCode.ABSURD;
  return Number.isInteger(value) ? null : ReportFaultCode.FRACTIONAL;
}
