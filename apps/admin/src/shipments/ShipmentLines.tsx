import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentLineFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';
import { Difference } from './Difference.js';

interface ShipmentLinesProps {
  /** The shipment's. */
  readonly number: string;
  readonly lines: readonly OwnShipmentLineFragment[];
}

/** What a shipment holds, and once the receipt is signed, what came of it. */
export function ShipmentLines({ number, lines }: ShipmentLinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const signed = lines.some(({ arrived }) => typeof arrived === 'number');
  return (
    <ScrollTable caption={t('own_shipments.lines', { number })}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('own_shipments.product')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="figure">
            {t('own_shipments.shipped')}
          </Table.HeaderCell>
          {signed ? <Table.HeaderCell scope="col">{t('own_shipments.difference')}</Table.HeaderCell> : null}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.product.id}>
            <Table.HeaderCell scope="row">{line.product.name}</Table.HeaderCell>
            <Table.Cell className="figure">
              {format.quantity(line.quantity, line.product.category.baseUnit)}
            </Table.Cell>
            {signed ? (
              <Table.Cell>
                <Difference line={line} />
              </Table.Cell>
            ) : null}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
