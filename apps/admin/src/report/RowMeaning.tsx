import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { FEW_DAYS, RunsOutLink } from '../urgent/RunsOutLink.js';
import type { RowPreview } from './use-preview.js';
import type { ReportState } from './use-report.js';
import { WarningNote } from './WarningNote.js';

interface RowMeaningProps {
  readonly category: FormLineFragment['category'];
  readonly meaning: RowPreview;
  readonly report: ReportState;
}

/** What a category's figures mean, as they are typed: how long it lasts, and what is hard to believe. */
export function RowMeaning({ category, meaning, report }: RowMeaningProps) {
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
          {daysCover < FEW_DAYS ? <RunsOutLink category={category} /> : null}
        </p>
      ) : null}
      {warnings.map((warning) => (
        <WarningNote key={warning.check} categoryCode={category.code} warning={warning} report={report} />
      ))}
    </div>
  );
}
