import { Button } from '@digdir/designsystemet-react';
import { type ClipboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { FIGURES } from './figures.js';
import { moveInGrid, placeOf } from './grid-keys.js';
import { paste, type Pasted } from './paste.js';
import type { ReportDraft } from './report-draft.js';
import { ReportRow } from './ReportRow.js';
import { faultTexts } from './fault-texts.js';
import type { ReportState } from './use-report.js';

/** One line per category, filled in by hand, by keyboard or from a spreadsheet. */
export function ReportGrid({ lines, report }: { lines: readonly FormLineFragment[]; report: ReportState }) {
  const { t } = useTranslation();
  const categories = useMemo(() => lines.map(({ category }) => category.code), [lines]);
  const [pasted, setPasted] = useState<(Pasted & { readonly before: ReportDraft }) | null>(null);
  const texts = faultTexts(report, t);
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const from = place && paste(report.draft, categories, place, event.clipboardData.getData('text/plain'));
    if (!from) return;
    event.preventDefault();
    setPasted({ ...from, before: report.draft });
    report.change(() => from.draft);
  };
  return (
    <div className="report-grid" onKeyDown={(event) => moveInGrid(event, categories)} onPaste={onPaste}>
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
      <div role="status" className="report-pasted">
        {pasted ? (
          <>
            {t('report.pasted', { count: pasted.filled })}{' '}
            {pasted.left > 0 ? t('report.pastedLeft', { count: pasted.left }) : null}
            {pasted.draft === report.draft ? (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => {
                  report.change(() => pasted.before);
                  setPasted(null);
                }}
              >
                {t('report.undo')}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
