import { useTranslation } from 'react-i18next';
import type { ExpectedCasesPartsFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { Said } from './Said.js';

interface CasesTableProps {
  /** Every figure of the week, of each place the latest first. */
  readonly figures: readonly ExpectedCasesPartsFragment[];
  readonly isoWeek: string;
}

const COLUMNS = ['place', 'cases', 'said'] as const;

/** One line for each county or kommune that something is stated of. */
export function CasesTable({ figures, isoWeek }: CasesTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = [...new Set(figures.map(({ organisation }) => organisation.id))].map((id) =>
    figures.filter(({ organisation }) => organisation.id === id),
  );
  return (
    <CardTable
      caption={t('needModel.casesTable', { week: String(weekParts(isoWeek).week) })}
      columns={COLUMNS.map((key) => ({ key, name: t(`needModel.column.${key}`) }))}
    >
      {places.map((said) => {
        const [latest] = said;
        return latest ? (
          <CardRow
            key={latest.organisation.id}
            cells={{
              place: latest.organisation.title,
              cases: format.number(latest.cases),
              said: <Said figures={said} textOf={({ cases }) => format.number(cases)} />,
            }}
          />
        ) : null;
      })}
    </CardTable>
  );
}
