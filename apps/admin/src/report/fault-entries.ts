import type { TFunction } from 'i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import type { Fault } from '../kit/FaultSummary.js';
import type { Format } from '../kit/format.js';
import type { FieldFault } from './read-draft.js';

/** What is wrong in words, in the form's order: one entry per fault, but all that is missing of a category together. */
export function faultEntries(
  lines: readonly FormLineFragment[],
  faults: readonly FieldFault[],
  t: TFunction,
  format: Format,
): Fault[] {
  const told = (category: string, { id, code, at }: FieldFault): Fault => ({
    id,
    message: t('report.at', {
      category,
      figure: at ? t(`report.figure.${at.figure}`) : t('report.staffOut'),
      message: t(`report.fault.${code}`),
    }),
  });
  const ofLines = lines.flatMap(({ category: { code: categoryCode, name } }) => {
    const own = faults.filter(({ at }) => at?.categoryCode === categoryCode);
    const missing = own.filter(({ code }) => code === 'MISSING');
    const figures = missing.flatMap(({ at }) => (at ? [t(`report.figure.${at.figure}`).toLowerCase()] : []));
    const first = missing[0];
    const together = first
      ? [{ id: first.id, message: t('report.missingIn', { category: name, figures: format.list(figures) }) }]
      : [];
    return [...own.filter(({ code }) => code !== 'MISSING').map((fault) => told(name, fault)), ...together];
  });
  const ofWhole = faults.filter(({ at }) => at === null).map((fault) => told(t('report.whole'), fault));
  return [...ofLines, ...ofWhole];
}
