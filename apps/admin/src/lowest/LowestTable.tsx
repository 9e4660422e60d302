import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LowestProductFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';

export function LowestTable({ shown }: { shown: LowestProductFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, category } = shown.product;
  return (
    <ScrollTable caption={t('lowest.caption', { product: name })}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('lowest.kommune')}</Table.HeaderCell>
          {(['before', 'after', 'gets'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure">
              {t(`lowest.${column}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col">{t('lowest.why')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {shown.lowest.map(({ recipient, daysBefore, daysAfter, units, explanation }) => (
          <Table.Row key={recipient.id}>
            <Table.HeaderCell scope="row">{recipient.name}</Table.HeaderCell>
            <Table.Cell className="figure">{format.days(daysBefore ?? null)}</Table.Cell>
            <Table.Cell className="figure">{format.days(daysAfter ?? null)}</Table.Cell>
            <Table.Cell className="figure">{format.quantity(units, category.baseUnit)}</Table.Cell>
            <Table.Cell className="lowest-why">{explanation}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
