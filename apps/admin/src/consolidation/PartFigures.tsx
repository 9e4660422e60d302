import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentPartFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';

/** What one institution sent, category by category. Not known and not told are said so, never 0. */
export function PartFigures({ part, caption }: { part: SentPartFragment; caption: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={caption}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('report.category')}</Table.HeaderCell>
          {(['stock', 'usedLastWeek', 'expectedNextWeek', 'ownPurchase', 'onOrder'] as const).map(
            (figure) => (
              <Table.HeaderCell key={figure} scope="col" className="figure">
                {t(`report.figure.${figure}`)}
              </Table.HeaderCell>
            ),
          )}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {part.lines.map(({ category, stock, used, expectedNextWeek, ownPurchase, onOrder }) => {
          const quantity = (units: number | null | undefined, absent: string) =>
            typeof units === 'number' ? format.quantity(units, category.baseUnit) : absent;
          const cells = [
            quantity(stock, '–'),
            quantity(used, t('report.notKnown')),
            quantity(expectedNextWeek, '–'),
            quantity(ownPurchase, '–'),
            quantity(onOrder, '–'),
          ];
          return (
            <Table.Row key={category.code}>
              <Table.HeaderCell scope="row">{category.name}</Table.HeaderCell>
              {cells.map((text, index) => (
                <Table.Cell key={index} className="figure">
                  {text}
                </Table.Cell>
              ))}
            </Table.Row>
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
