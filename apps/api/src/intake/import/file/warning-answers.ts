import type { Locale } from '@fordel/shared';
import { CHECK_NAMES } from '../../plausibility/check-names.js';
import { PlausibilityCheck } from '../../plausibility/plausibility-check.js';
import type { WarningAnswer } from '../../report/warning-answer.js';
import { reasonFault } from '../../submit-weekly-report/validate-answers.js';
import { FileFaultCode, type ImportFaultCode } from './fault.js';
import { spelling } from './spelling.js';

/** The reason for one check of a row; without a check: for whatever the row is warned of. */
export interface RowAnswer {
  readonly check: PlausibilityCheck | null;
  readonly reason: string;
}

const CHECKS = new Map<string, PlausibilityCheck>(
  Object.values(PlausibilityCheck).flatMap((check) =>
    [check, ...Object.values(CHECK_NAMES[check])].map((name): [string, PlausibilityCheck] => [
      spelling(name),
      check,
    ]),
  ),
);
/** Line breaks and whatever else a cell shows as a gap or not at all. */
const GAPS = /[\s\p{Cc}]+/gu;

/** A reason as a cell can hold it: on one line. */
export const onOneLine = (reason: string): string => reason.replace(GAPS, ' ').trim();

/** The reasons in a cell, a line each: `Pairs or pieces: we counted pieces`. A line that names no check goes on with the one before. */
export function readAnswers(cell: string): RowAnswer[] {
  const answers: { check: PlausibilityCheck | null; reason: string }[] = [];
  for (const line of cell.split(/[\r\n]+/)) {
    const [, name = '', reason = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
    const check = CHECKS.get(spelling(name)) ?? null;
    const last = answers.at(-1);
    if (check !== null) answers.push({ check, reason: onOneLine(reason) });
    else if (last) last.reason = onOneLine(`${last.reason} ${line}`);
    else if (onOneLine(line) !== '') answers.push({ check: null, reason: onOneLine(line) });
  }
  return answers;
}

/** What is wrong with the answers of one row; with the check where there are too many for it. */
export function answerFaults(
  answers: readonly RowAnswer[],
): { code: ImportFaultCode; check: PlausibilityCheck | null }[] {
  return answers.flatMap(({ check, reason }, index): ReturnType<typeof answerFaults> => {
    const code = reasonFault(reason);
    if (code) return [{ code, check: null }];
    const again = check !== null && answers.findIndex((other) => other.check === check) < index;
    return again ? [{ code: FileFaultCode.ANSWERED_TWICE, check }] : [];
  });
}

/** What `readAnswers` reads again. */
export const writeAnswers = (
  answers: readonly Omit<WarningAnswer, 'categoryCode'>[],
  locale: Locale,
): string =>
  answers.map(({ check, reason }) => `${CHECK_NAMES[check][locale]}: ${onOneLine(reason)}`).join('\n');
