import type { ReportContentInput } from './input.js';
import { numberFault, type LineFault } from './report-fault.js';
import { validateAnswers } from './validate-answers.js';
import { validateLines } from './validate-lines.js';

/** Everything that is wrong with a report, line by line, then what concerns it as a whole. */
export function validateReport(
  { lines, staffOut, answers }: Pick<ReportContentInput, 'lines' | 'staffOut' | 'answers'>,
  categories: readonly string[],
): LineFault[] {
  const faults = validateLines(lines, categories);
  const code = numberFault(staffOut ?? 0);
  if (code) faults.push({ path: 'staffOut', code, categoryCode: null, figure: 'staffOut' });
  return [...faults, ...validateAnswers(answers ?? [], categories)];
}
