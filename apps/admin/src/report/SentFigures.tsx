import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentReportFragment } from '../generated/graphql.js';
import { type Figure, FIGURES } from './figures.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';

/** What a report means and what it said, category by category. */
export function SentFigures({ sent }: { sent: SentReportFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { staffOut, servicesReduced } = sent;
  return (
    <>
      <CardTable
        caption={t('report.receipt.caption')}
        columns={[
          { key: 'category', name: t('report.category') },
          ...(['cover', 'runsOut'] as const).map((key) => ({
            key,
            name: t(`report.receipt.${key}`),
            figure: true,
          })),
          ...FIGURES.map((key) => ({ key, name: t(`report.figure.${key}`), figure: true })),
        ]}
      >
        {sent.lines.map(({ category: { code, name, baseUnit }, outlook, ...line }) => {
          const optional = (units: number | null | undefined) =>
            typeof units === 'number' ? format.quantity(units, baseUnit) : '–';
          const cells: Record<Figure, string | number> = {
            stock: format.quantity(line.stock, baseUnit),
            usedLastWeek:
              typeof line.used === 'number' ? format.quantity(line.used, baseUnit) : t('report.notKnown'),
            expectedNextWeek: format.quantity(line.expectedNextWeek, baseUnit),
            ownPurchase: optional(line.ownPurchase),
            onOrder: optional(line.onOrder),
            statedNeed: optional(line.statedNeed),
            daysDry: line.daysDry ?? '–',
          };
          return (
            <CardRow
              key={code}
              cells={{
                category: name,
                cover: format.cover(outlook.daysCover ?? null, 'then'),
                runsOut: outlook.runsOutIn ? weekParts(outlook.runsOutIn).week : '–',
                ...cells,
              }}
            />
          );
        })}
      </CardTable>
      {typeof staffOut === 'number' ? (
        <Paragraph>
          {t('report.staffOut')}: {format.number(staffOut)}
        </Paragraph>
      ) : null}
      {servicesReduced ? (
        <Paragraph>
          {t('report.services')} {t(`report.servicesReduced.${servicesReduced}`)}
        </Paragraph>
      ) : null}
    </>
  );
}
