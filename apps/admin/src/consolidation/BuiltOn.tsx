import { Alert, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { PartFigure } from '../generated/graphql.js';
import type { Consolidation } from './use-consolidation.js';
import { useFormat } from '../kit/use-format.js';
import type { Figure } from '../report/figures.js';

const FIGURE: Readonly<Record<PartFigure, Figure>> = {
  STOCK: 'stock',
  USED: 'usedLastWeek',
  EXPECTED_NEXT_WEEK: 'expectedNextWeek',
  OWN_PURCHASE: 'ownPurchase',
  ON_ORDER: 'onOrder',
};

/** What the sent report was built on, what was corrected from the sums, and what came after. */
export function BuiltOn({ consolidation: { built, institutions } }: { consolidation: Consolidation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const after = institutions.some(
    ({ inReport }) => inReport === 'CHANGED_SINCE' || inReport === 'NOT_INCLUDED',
  );
  const stock = built?.sums[0]?.stock;
  return (
    <>
      {after ? (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('institutions.week.after')}</Paragraph>
        </Alert>
      ) : null}
      {built && stock ? (
        <div>
          <Paragraph>
            {t('institutions.week.builtOn', {
              n: String(built.revision),
              told: String(stock.told),
              of: String(stock.of),
            })}
          </Paragraph>
          <Heading level={3} data-size="2xs">
            {t('institutions.week.differences')}
          </Heading>
          {built.differences.length === 0 ? (
            <Paragraph>{t('institutions.week.noDifferences')}</Paragraph>
          ) : (
            <List.Unordered data-size="sm">
              {built.differences.map(({ category, figure, sum, reported }) => {
                const quantity = (units: number | null | undefined) =>
                  typeof units === 'number'
                    ? format.quantity(units, category.baseUnit)
                    : t('report.notKnown');
                return (
                  <List.Item key={`${category.code} ${figure}`}>
                    {t('institutions.week.differenceLine', {
                      category: category.name,
                      figure: t(`report.figure.${FIGURE[figure]}`).toLowerCase(),
                      sum: quantity(sum),
                      reported: quantity(reported),
                    })}
                  </List.Item>
                );
              })}
            </List.Unordered>
          )}
        </div>
      ) : (
        <Paragraph>{t('institutions.week.builtOnNone')}</Paragraph>
      )}
    </>
  );
}
