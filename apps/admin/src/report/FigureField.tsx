import { Checkbox, Input, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { FieldSum } from '../consolidation/FieldSum.js';
import { useFieldSum } from '../consolidation/sums-context.js';
import type { FormLineFragment } from '../generated/graphql.js';
import { fieldId, type Figure, meaningId, REQUIRED } from './figures.js';
import { type DraftRow, withFigure, withUseUnknown } from './report-draft.js';
import type { ReportState } from './use-report.js';
import { useLastText } from './use-last-text.js';

interface FigureFieldProps {
  readonly line: FormLineFragment;
  readonly figure: Figure;
  readonly row: DraftRow;
  readonly change: ReportState['change'];
  readonly fault: string | undefined;
  /** Whether a warning of the line is about it. */
  readonly warned: boolean;
}

/** One empty field with what was last reported beside it; use has the answer "not known" as well. */
export function FigureField({ line, figure, row, change, fault, warned }: FigureFieldProps) {
  const { t } = useTranslation();
  const last = useLastText(line, figure);
  const sum = useFieldSum(line, figure);
  const { code } = line.category;
  const id = fieldId(code, figure);
  const unknown = figure === 'usedLastWeek' && row.useUnknown;
  const described = [
    last === null ? '' : `${id}-last`,
    fault === undefined ? '' : `${id}-fault`,
    warned ? `${id}-warning` : '',
    sum ? `${id}-sum` : '',
    REQUIRED.has(figure) ? '' : meaningId(figure),
  ];
  return (
    <div className={REQUIRED.has(figure) ? 'report-field' : 'report-field report-field-optional'}>
      <label htmlFor={id}>
        {t(`report.figure.${figure}`)}
        {REQUIRED.has(figure) ? null : (
          <small> ({t(figure === 'statedNeed' ? 'report.byRule' : 'report.optional')})</small>
        )}
      </label>
      <Input
        id={id}
        data-size="sm"
        data-category={code}
        data-figure={figure}
        data-warned={warned}
        inputMode="decimal"
        value={row[figure]}
        placeholder={unknown ? t('report.notKnown') : undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={described.filter((part) => part !== '').join(' ') || undefined}
        onChange={({ target }) =>
          change((draft) => withFigure(draft, { categoryCode: code, figure }, target.value))
        }
      />
      {last === null ? null : (
        <span id={`${id}-last`} className="report-last">
          {last}
        </span>
      )}
      {sum ? <FieldSum id={`${id}-sum`} sum={sum} line={line} figure={figure} row={row} /> : null}
      {figure === 'usedLastWeek' ? (
        <Checkbox
          data-size="sm"
          label={t('report.useUnknown')}
          checked={row.useUnknown}
          onChange={({ target }) => change((draft) => withUseUnknown(draft, code, target.checked))}
        />
      ) : null}
      {fault === undefined ? null : (
        <ValidationMessage id={`${id}-fault`} data-size="sm">
          {fault}
        </ValidationMessage>
      )}
    </div>
  );
}
