import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { FigureMeanings } from './FigureMeanings.js';
import { FIGURES } from './figures.js';
import { moveInGrid } from './grid-keys.js';
import { ReportRow } from './ReportRow.js';
import { faultTexts } from './fault-texts.js';
import type { Pasting } from './use-pasting.js';
import type { ReportState } from './use-report.js';

interface ReportGridProps {
  readonly lines: readonly FormLineFragment[];
  readonly report: ReportState;
  readonly pasting: Pasting;
}

/** One line per category, filled in by hand, by keyboard or from a spreadsheet. */
export function ReportGrid({ lines, report, pasting }: ReportGridProps) {
  const { t } = useTranslation();
  const categories = useMemo(() => lines.map(({ category }) => category.code), [lines]);
  const texts = faultTexts(report, t);
  return (
    <div
      className="report-grid"
      onKeyDown={(event) => moveInGrid(event, categories)}
      onPaste={pasting.onPaste}
    >
      <FigureMeanings figures={FIGURES} />
      <div className="report-columns" aria-hidden="true">
        <span>{t('report.category')}</span>
        {FIGURES.map((figure) => (
          <span key={figure}>
            {t(`report.figure.${figure}`)}
            {figure === 'statedNeed' ? <small>{t('report.byRule')}</small> : null}
          </span>
        ))}
      </div>
      {lines.map((line) => (
        <ReportRow key={line.category.code} line={line} report={report} texts={texts} />
      ))}
    </div>
  );
}
