import type { WarningAnswer } from '../report/warning-answer.js';
import { REASON_MAX } from './figure.js';
import { ReportFaultCode, type LineFault } from './report-fault.js';

/** What no text in PostgreSQL holds: NUL, and half a surrogate pair. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

/** What is wrong with the answers to warnings: one reason for each check of a category, and not an empty one. */
export function validateAnswers(
  answers: readonly WarningAnswer[],
  categories: readonly string[],
): LineFault[] {
  const seen = new Set<string>();
  return answers.flatMap(({ check, categoryCode, reason }, index): LineFault[] => {
    const at = `answers.${index}`;
    const key = `${check} ${categoryCode}`;
    const again = seen.has(key);
    seen.add(key);
    const category = !categories.includes(categoryCode)
      ? ReportFaultCode.UNKNOWN_CATEGORY
      : again
        ? ReportFaultCode.DUPLICATE_CATEGORY
        : null;
    const text = reasonFault(reason);
    return [
      ...(category ? [{ path: `${at}.categoryCode`, code: category, categoryCode, figure: null }] : []),
      ...(text ? [{ path: `${at}.reason`, code: text, categoryCode, figure: 'reason' as const }] : []),
    ];
  });
}

/** What is wrong with a reason, if anything. */
export function reasonFault(reason: string): ReportFaultCode | null {
  if (reason.trim() === '') return ReportFaultCode.MISSING_REASON;
  if (NO_TEXT.test(reason)) return ReportFaultCode.UNREADABLE;
  return reason.length > REASON_MAX ? ReportFaultCode.TOO_LONG : null;
}
