import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';

interface BatchTableProps {
  readonly products: readonly UrgentBatchProductFragment[];
  readonly requests: readonly ListedUrgentFragment[];
}

const COLUMNS = ['product', 'available', 'recipient', 'packs', 'before', 'after', 'limit'] as const;

/** Per product, what each who waits is proposed and what that does. */
export function BatchTable({ products, requests }: BatchTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = new Map(requests.map(({ id, recipient }) => [id, recipient.title]));
  return (
    <ScrollTable caption={t('urgent.table', { section: t('urgent.batch.title') })}>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`urgent.batch.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {products.flatMap(({ product, available, opened, proposals }) =>
          proposals.map(({ requestId, packs, daysBefore, daysAfter, limitedBy }) => (
            <Table.Row key={`${product.id} ${requestId}`}>
              <Table.HeaderCell scope="row">{product.name}</Table.HeaderCell>
              <Table.Cell>
                {t('urgent.batch.of', { available: format.number(available), opened: format.number(opened) })}
              </Table.Cell>
              <Table.Cell>{titleOf.get(requestId) ?? '–'}</Table.Cell>
              <Table.Cell>{format.number(packs)}</Table.Cell>
              <Table.Cell>{format.days(daysBefore ?? null)}</Table.Cell>
              <Table.Cell>{format.days(daysAfter ?? null)}</Table.Cell>
              <Table.Cell>{t(`urgent.limit.${limitedBy}`)}</Table.Cell>
            </Table.Row>
          )),
        )}
      </Table.Body>
    </ScrollTable>
  );
}
