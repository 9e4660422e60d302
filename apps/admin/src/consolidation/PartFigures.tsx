import { useTranslation } from 'react-i18next';
import type { SentPartFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { useFormat } from '../kit/use-format.js';

const FIGURES = ['stock', 'usedLastWeek', 'expectedNextWeek', 'ownPurchase', 'onOrder'] as const;

/** What one institution sent, category by category. Not known and not told are said so, never 0. */
export function PartFigures({ part, caption }: { part: SentPartFragment; caption: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <CardTable
      caption={caption}
      columns={[
        { key: 'category', name: t('report.category') },
        ...FIGURES.map((key) => ({ key, name: t(`report.figure.${key}`), figure: true })),
      ]}
    >
      {part.lines.map(({ category, stock, used, expectedNextWeek, ownPurchase, onOrder }) => {
        const quantity = (units: number | null | undefined, absent: string) =>
          typeof units === 'number' ? format.quantity(units, category.baseUnit) : absent;
        return (
          <CardRow
            key={category.code}
            cells={{
              category: category.name,
              stock: quantity(stock, '–'),
              usedLastWeek: quantity(used, t('report.notKnown')),
              expectedNextWeek: quantity(expectedNextWeek, '–'),
              ownPurchase: quantity(ownPurchase, '–'),
              onOrder: quantity(onOrder, '–'),
            }}
          />
        );
      })}
    </CardTable>
  );
}
