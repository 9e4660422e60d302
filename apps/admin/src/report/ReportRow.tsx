import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { FigureRow } from './FigureRow.js';
import { FIGURES } from './figures.js';
import { RowMeaning } from './RowMeaning.js';
import type { ReportState } from './use-report.js';

interface ReportRowProps {
  readonly line: FormLineFragment;
  readonly report: ReportState;
  /** What is wrong, by field id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One category of the report, with what was delivered since and what its figures mean. */
export function ReportRow({ line, report, texts }: ReportRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { category, delivered, onTheWay } = line;
  const meaning = report.preview.rows.get(category.code);
  const quantity = (units: number) => format.quantity(units, category.baseUnit);
  return (
    <FigureRow
      line={line}
      figures={FIGURES}
      draft={report.draft}
      change={report.change}
      texts={texts}
      warned={meaning?.warned}
      more={t('report.more')}
      told={
        <>
          {delivered > 0 ? <span>{t('report.delivered', { quantity: quantity(delivered) })}</span> : null}
          {onTheWay > 0 ? <span>{t('report.onTheWay', { quantity: quantity(onTheWay) })}</span> : null}
        </>
      }
    >
      {meaning ? <RowMeaning line={line} meaning={meaning} report={report} /> : null}
    </FigureRow>
  );
}
