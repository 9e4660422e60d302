import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ExpectedCasesPartsFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';
import { Said } from './Said.js';

interface CasesTableProps {
  /** Every figure of the week, of each place the latest first. */
  readonly figures: readonly ExpectedCasesPartsFragment[];
  readonly isoWeek: string;
}

/** One line for each county or kommune that something is stated of. */
export function CasesTable({ figures, isoWeek }: CasesTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = [...new Set(figures.map(({ organisation }) => organisation.id))].map((id) =>
    figures.filter(({ organisation }) => organisation.id === id),
  );
  return (
    <ScrollTable caption={t('needModel.casesTable', { week: String(weekParts(isoWeek).week) })}>
      <Table.Head>
        <Table.Row>
          {(['place', 'cases', 'said'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`needModel.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {places.map((said) => {
          const [latest] = said;
          return latest ? (
            <Table.Row key={latest.organisation.id}>
              <Table.HeaderCell scope="row">{latest.organisation.title}</Table.HeaderCell>
              <Table.Cell>{format.number(latest.cases)}</Table.Cell>
              <Table.Cell>
                <Said figures={said} textOf={({ cases }) => format.number(cases)} />
              </Table.Cell>
            </Table.Row>
          ) : null;
        })}
      </Table.Body>
    </ScrollTable>
  );
}
