import type { TFunction } from 'i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import type { Format } from '../kit/format.js';
import { type Figure, FIGURES } from './figures.js';
import { readFigure } from './read-figure.js';
import { EMPTY_ROW, type ReportDraft } from './report-draft.js';

/** One field of a form, and what stands in it; '' when nothing does. */
export interface Said {
  readonly field: string;
  readonly text: string;
}

/** Everything a draft says, field by field in the form's order: two drafts say the same where the texts are the same. */
export function saidIn(
  draft: ReportDraft,
  lines: readonly Pick<FormLineFragment, 'category'>[],
  t: TFunction,
  format: Format,
): Said[] {
  const { rows, staffOut, servicesReduced, answers, builtOn } = draft;
  const ofLines = lines.flatMap(({ category: { code, name, baseUnit } }): Said[] => {
    const row = rows[code] ?? EMPTY_ROW;
    const figureSaid = (figure: Figure): string => {
      if (figure === 'usedLastWeek' && row.useUnknown) return t('report.notKnown');
      const read = readFigure(row[figure], figure, baseUnit);
      if ('fault' in read || read.value === null) return row[figure].trim();
      return figure === 'daysDry' ? format.number(read.value) : format.quantity(read.value, baseUnit);
    };
    const reasons = answers
      .filter(({ categoryCode, reason }) => categoryCode === code && reason.trim() !== '')
      .sort((a, b) => a.check.localeCompare(b.check));
    return [
      ...FIGURES.map((figure) => ({
        field: `${name}, ${t(`report.figure.${figure}`)}`,
        text: figureSaid(figure),
      })),
      {
        field: `${name}, ${t('report.meaning.reason')}`,
        text: reasons.map(({ reason }) => reason).join(' '),
      },
    ];
  });
  return [
    ...ofLines,
    { field: t('report.staffOut'), text: staffOut.trim() },
    {
      field: t('report.services'),
      text: servicesReduced === null ? '' : t(`report.servicesReduced.${servicesReduced}`),
    },
    { field: t('institutions.week.title'), text: builtOn.length === 0 ? '' : format.number(builtOn.length) },
  ];
}
