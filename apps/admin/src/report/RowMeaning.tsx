import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { FEW_DAYS, RunsOutLink } from '../urgent/RunsOutLink.js';
import { Compared } from './Compared.js';
import { EMPTY_ROW } from './report-draft.js';
import type { RowPreview } from './use-preview.js';
import type { ReportState } from './use-report.js';
import { WarningNote } from './WarningNote.js';

interface RowMeaningProps {
  readonly line: FormLineFragment;
  readonly meaning: RowPreview;
  readonly report: ReportState;
}

/** What a category's figures mean, as they are typed: how long it lasts, and what is hard to believe. */
export function RowMeaning({ line, meaning, report }: RowMeaningProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { category } = line;
  const { daysCover, runsOutIn, warnings, peers } = meaning;
  return (
    <div className="report-meaning">
      {typeof daysCover === 'number' ? (
        <p className={daysCover < FEW_DAYS ? 'report-cover report-cover-low' : 'report-cover'}>
          <strong>
            {daysCover === 0
              ? format.cover(daysCover, 'now')
              : t('report.meaning.cover', { days: format.days(daysCover) })}
          </strong>
          {runsOutIn && daysCover > 0 ? (
            <span>{t('report.meaning.runsOut', { week: String(weekParts(runsOutIn).week) })}</span>
          ) : null}
          {daysCover < FEW_DAYS ? <RunsOutLink category={category} /> : null}
        </p>
      ) : null}
      <Compared line={line} row={report.draft.rows[category.code] ?? EMPTY_ROW} peers={peers} />
      {warnings.map((warning) => (
        <WarningNote key={warning.check} categoryCode={category.code} warning={warning} report={report} />
      ))}
    </div>
  );
}
