import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import { Legend } from '../kit/Legend.js';
import { StackedBar } from '../kit/StackedBar.js';
import { useFormat } from '../kit/use-format.js';
import '../week/reports.css';
import { partsOf } from './area-figures.js';

/** One kind of reporter in an area this week: how many are in, and what the others are. */
export function AreaBar({ title, figures }: { title: string; figures: AreaFiguresFragment | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!figures) return <Paragraph>{t('reports.none')}</Paragraph>;
  const { inTime, late, expected } = figures;
  const parts = partsOf(figures, t, format);
  return (
    <div className="report-bar">
      <div className="report-bar-head">
        <Heading level={3} data-size="2xs">
          {title}
        </Heading>
        <span className="report-bar-count">
          {t('reports.of', { received: format.number(inTime + late), expected: format.number(expected) })}
        </span>
      </div>
      <StackedBar parts={parts} total={expected} />
      <Legend parts={parts} />
    </div>
  );
}
