import { Button, Heading } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { FigureField } from '../report/FigureField.js';
import { fieldId, REQUIRED } from '../report/figures.js';
import { EMPTY_ROW } from '../report/report-draft.js';
import { PART_FIGURES } from './part-figures.js';
import type { PartState } from './use-part.js';

interface PartRowProps {
  readonly line: FormLineFragment;
  readonly part: PartState;
  /** What is wrong, by field id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One category's fields, with what was last sent beside them. A card on a narrow screen. */
export function PartRow({ line, part, texts }: PartRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { category } = line;
  const row = part.draft.rows[category.code] ?? EMPTY_ROW;
  const needed = PART_FIGURES.some(
    (figure) => !REQUIRED.has(figure) && (row[figure] !== '' || texts.has(fieldId(category.code, figure))),
  );
  return (
    <div className="report-row" role="group" aria-labelledby={id} data-more={opened || needed}>
      <div className="report-what">
        <Heading level={3} data-size="2xs" id={id}>
          {category.name} <span className="report-unit">({t(`unit.${category.baseUnit}`)})</span>
        </Heading>
      </div>
      {PART_FIGURES.map((figure) => (
        <FigureField
          key={figure}
          line={line}
          figure={figure}
          row={row}
          change={part.change}
          fault={texts.get(fieldId(category.code, figure))}
          warned={false}
        />
      ))}
      {opened || needed ? null : (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          className="report-more"
          onClick={() => setOpened(true)}
        >
          {t('institutions.part.more')}
        </Button>
      )}
    </div>
  );
}
