import type { Locale } from '@fordel/shared';
import { warningText } from '../plausibility/warning-text.js';
import type { WarningAnswer } from '../report/warning-answer.js';
import type { LineMeaning, Outlook } from './outlook.js';

/** An outlook for a reader: its warnings say where, in words, and what was answered. */
export function inWords(
  { suspicions, categoryCode, baseUnit, ...outlook }: Outlook,
  { line, answers, locale }: { line: number; answers: readonly WarningAnswer[]; locale: Locale },
): LineMeaning {
  const warnings = suspicions.map((suspicion) => ({
    check: suspicion.check,
    path: `lines.${line}.${suspicion.figure}`,
    reported: suspicion.reported,
    expected: suspicion.expected,
    message: warningText(suspicion, baseUnit, locale),
    answer:
      answers.find((each) => each.check === suspicion.check && each.categoryCode === categoryCode)?.reason ??
      null,
  }));
  return { ...outlook, warnings };
}
