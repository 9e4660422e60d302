import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SplitProductFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';
import type { PoolKind } from './pool-kinds.js';
import { unitsByKind } from './split-parts.js';

interface SplitTableProps {
  readonly products: readonly SplitProductFragment[];
  readonly kinds: ReadonlyMap<string, PoolKind>;
}

const COLUMNS = ['total', 'HOSPITAL', 'KOMMUNE', 'CENTRAL', 'allocated', 'toCentral', 'heldBack'] as const;

export function SplitTable({ products, kinds }: SplitTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={t('split.caption')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('split.product')}</Table.HeaderCell>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure">
              {t(`split.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {products.map((line) => {
          const figures = { ...unitsByKind(line, kinds), ...line, total: line.released };
          return (
            <Table.Row key={line.product.id}>
              <Table.HeaderCell scope="row">{line.product.name}</Table.HeaderCell>
              {COLUMNS.map((column) => (
                <Table.Cell key={column} className="figure">
                  {format.quantity(figures[column], line.product.category.baseUnit)}
                </Table.Cell>
              ))}
            </Table.Row>
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
