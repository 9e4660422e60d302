import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { useFormat } from '../kit/use-format.js';
import type { ReportDraft } from './report-draft.js';
import { saidIn } from './said-in.js';

interface DifferencesProps {
  readonly lines: readonly Pick<FormLineFragment, 'category'>[];
  readonly one: ReportDraft;
  readonly other: ReportDraft;
  /** What each of the two is called. */
  readonly titles: readonly [string, string];
}

/** Every field that stands differently in two reports, so that nobody chooses or corrects blindly. */
export function Differences({ lines, one, other, titles }: DifferencesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const second = saidIn(other, lines, t, format);
  const differing = saidIn(one, lines, t, format)
    .map(({ field, text }, index) => ({ field, one: text, other: second[index]?.text ?? '' }))
    .filter((each) => each.one !== each.other);
  if (differing.length === 0) return <Paragraph>{t('report.same')}</Paragraph>;
  return (
    <CardTable
      caption={t('report.differences')}
      columns={[
        { key: 'field', name: t('report.differing') },
        { key: 'one', name: titles[0] },
        { key: 'other', name: titles[1] },
      ]}
    >
      {differing.map((each) => (
        <CardRow
          key={each.field}
          cells={{
            field: each.field,
            one: each.one || t('report.blank'),
            other: each.other || t('report.blank'),
          }}
        />
      ))}
    </CardTable>
  );
}
