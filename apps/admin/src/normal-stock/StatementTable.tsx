import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockLinePartsFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { OwnCell } from './OwnCell.js';
import { StateTag } from './StateTag.js';
import { SharesCell } from './SharesCell.js';
import { useQuantityText } from './use-quantity-text.js';
import type { WhoseReports } from './whose-reports.js';

/** Per kind what is required, what is held and where, and what is lacking. */
export function StatementTable({
  lines,
  reports,
}: {
  lines: readonly NormalStockLinePartsFragment[];
  reports: WhoseReports;
}) {
  const { t } = useTranslation();
  const quantity = useQuantityText();
  return (
    <ScrollTable caption={t('normalStock.statement')}>
      <Table.Head>
        <Table.Row>
          {(['kind', 'required', 'own', 'shares', 'held', 'missing'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`normalStock.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.kind}>
            <Table.HeaderCell scope="row">{t(`normalStock.kind.${line.kind}`)}</Table.HeaderCell>
            <Table.Cell>{quantity(line.required)}</Table.Cell>
            <OwnCell own={line.own} reports={reports} />
            <SharesCell shares={line.shares} />
            <Table.Cell>{quantity(line.held)}</Table.Cell>
            <Table.Cell>
              <StateTag state={line.state} missing={line.missing ?? null} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
