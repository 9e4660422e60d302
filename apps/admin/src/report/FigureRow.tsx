import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { FigureField } from './FigureField.js';
import { fieldId, type Figure, REQUIRED } from './figures.js';
import { EMPTY_ROW, type ReportDraft } from './report-draft.js';
import type { ReportState } from './use-report.js';

interface FigureRowProps {
  readonly line: FormLineFragment;
  readonly figures: readonly Figure[];
  readonly draft: ReportDraft;
  readonly change: ReportState['change'];
  /** What is wrong, by field id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The figures a warning is about. */
  readonly warned?: ReadonlySet<Figure>;
  /** Below the category's name. */
  readonly told?: ReactNode;
  /** What the button says that opens the fields a narrow screen keeps back. */
  readonly more: string;
  /** Below the fields. */
  readonly children?: ReactNode;
}

/** One category's fields. A card on a narrow screen, where those that may stay blank wait behind a button. */
export function FigureRow({
  line,
  figures,
  draft,
  change,
  texts,
  warned,
  told,
  more,
  children,
}: FigureRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { category } = line;
  const row = draft.rows[category.code] ?? EMPTY_ROW;
  const needed = figures.some(
    (figure) => !REQUIRED.has(figure) && (row[figure] !== '' || texts.has(fieldId(category.code, figure))),
  );
  return (
    <div className="report-row" role="group" aria-labelledby={id} data-more={opened || needed}>
      <div className="report-what">
        <Heading level={3} data-size="2xs" id={id}>
          {category.name} <span className="report-unit">({t(`unit.${category.baseUnit}`)})</span>
        </Heading>
        {told}
      </div>
      {figures.map((figure) => (
        <FigureField
          key={figure}
          line={line}
          figure={figure}
          row={row}
          change={change}
          fault={texts.get(fieldId(category.code, figure))}
          warned={warned?.has(figure) ?? false}
        />
      ))}
      {children}
      {opened || needed ? null : (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          className="report-more"
          onClick={() => setOpened(true)}
        >
          {more}
        </Button>
      )}
    </div>
  );
}
