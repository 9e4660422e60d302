import { useTranslation } from 'react-i18next';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import type { RowPreview } from './use-preview.js';
import type { ReportState } from './use-report.js';
import { WarningNote } from './WarningNote.js';

interface RowMeaningProps {
  readonly categoryCode: string;
  readonly meaning: RowPreview;
  readonly report: ReportState;
}

const FEW_DAYS = 7;

/** What a category's figures mean, as they are typed: how long it lasts, and what is hard to believe. */
export function RowMeaning({ categoryCode, meaning, report }: RowMeaningProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { daysCover, runsOutIn, warnings } = meaning;
  if (typeof daysCover !== 'number' && warnings.length === 0) return null;
  return (
    <div className="report-meaning">
      {typeof daysCover === 'number' ? (
        <p className={daysCover < FEW_DAYS ? 'report-cover report-cover-low' : 'report-cover'}>
          <strong>{t('report.meaning.cover', { days: format.days(daysCover) })}</strong>
          {runsOutIn ? (
            <span>{t('report.meaning.runsOut', { week: String(weekParts(runsOutIn).week) })}</span>
          ) : null}
        </p>
      ) : null}
      {warnings.map((warning) => (
        <WarningNote key={warning.check} categoryCode={categoryCode} warning={warning} report={report} />
      ))}
    </div>
  );
}
