import { Button, Heading } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { FigureField } from './FigureField.js';
import { fieldId, FIGURES, REQUIRED } from './figures.js';
import { EMPTY_ROW } from './report-draft.js';
import { RowMeaning } from './RowMeaning.js';
import type { ReportState } from './use-report.js';

interface ReportRowProps {
  readonly line: FormLineFragment;
  readonly report: ReportState;
  /** What is wrong, by field id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One category: its fields, with what was last reported and delivered since beside them. A card on a narrow screen. */
export function ReportRow({ line, report, texts }: ReportRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { category, delivered, onTheWay } = line;
  const row = report.draft.rows[category.code] ?? EMPTY_ROW;
  const needed = FIGURES.some(
    (figure) => !REQUIRED.has(figure) && (row[figure] !== '' || texts.has(fieldId(category.code, figure))),
  );
  const meaning = report.preview.get(category.code);
  const quantity = (units: number) => format.quantity(units, category.baseUnit);
  return (
    <div className="report-row" role="group" aria-labelledby={id} data-more={opened || needed}>
      <div className="report-what">
        <Heading level={3} data-size="2xs" id={id}>
          {category.name} <span className="report-unit">({t(`unit.${category.baseUnit}`)})</span>
        </Heading>
        {delivered > 0 ? <span>{t('report.delivered', { quantity: quantity(delivered) })}</span> : null}
        {onTheWay > 0 ? <span>{t('report.onTheWay', { quantity: quantity(onTheWay) })}</span> : null}
      </div>
      {FIGURES.map((figure) => (
        <FigureField
          key={figure}
          line={line}
          figure={figure}
          row={row}
          change={report.change}
          fault={texts.get(fieldId(category.code, figure))}
          warned={meaning?.warned.has(figure) ?? false}
        />
      ))}
      {meaning ? <RowMeaning category={category} meaning={meaning} report={report} /> : null}
      {opened || needed ? null : (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          className="report-more"
          onClick={() => setOpened(true)}
        >
          {t('report.more')}
        </Button>
      )}
    </div>
  );
}
