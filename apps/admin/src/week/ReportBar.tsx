import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { CompletenessFragment } from '../generated/graphql.js';
import { Legend } from '../kit/Legend.js';
import { StackedBar } from '../kit/StackedBar.js';
import type { Part } from '../kit/tone.js';
import { useFormat } from '../kit/use-format.js';
import './reports.css';

interface ReportBarProps {
  readonly title: string;
  /** '312 av 356' */
  readonly received: string;
  readonly completeness: CompletenessFragment;
}

/** One kind of reporter: how many reports came in time, came late and are missing. */
export function ReportBar({ title, received, completeness }: ReportBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = (['inTime', 'late', 'missing'] as const).map((tone): Part => ({
    tone,
    value: completeness[tone],
    label: t(`reports.${tone}`),
    text: format.number(completeness[tone]),
  }));
  return (
    <div className="report-bar">
      <div className="report-bar-head">
        <Heading level={3} data-size="2xs">
          {title}
        </Heading>
        <span className="report-bar-count">{received}</span>
      </div>
      {completeness.expected === 0 ? (
        <Paragraph data-size="sm">{t('reports.none')}</Paragraph>
      ) : (
        <>
          <StackedBar parts={parts} total={completeness.expected} />
          <Legend parts={parts} />
        </>
      )}
    </div>
  );
}
