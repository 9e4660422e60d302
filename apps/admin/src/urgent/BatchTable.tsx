import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
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
    <CardTable
      caption={t('urgent.table', { section: t('urgent.batch.title') })}
      columns={COLUMNS.map((key) => ({ key, name: t(`urgent.batch.${key}`) }))}
    >
      {products.flatMap(({ product, available, opened, proposals }) =>
        proposals.map(({ requestId, packs, daysBefore, daysAfter, limitedBy }) => (
          <CardRow
            key={`${product.id} ${requestId}`}
            cells={{
              product: product.name,
              available: t('urgent.batch.of', {
                available: format.number(available),
                opened: format.number(opened),
              }),
              recipient: titleOf.get(requestId) ?? '–',
              packs: format.number(packs),
              before: format.days(daysBefore ?? null),
              after: format.days(daysAfter ?? null),
              limit: t(`urgent.limit.${limitedBy}`),
            }}
          />
        )),
      )}
    </CardTable>
  );
}
