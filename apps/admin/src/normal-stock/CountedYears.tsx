import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockLinePartsFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { Section } from '../kit/Section.js';
import { useQuantityText } from './use-quantity-text.js';

/** The three years the requirement rests on, and which year stands in for a deviant one. */
export function CountedYears({ lines }: { lines: readonly NormalStockLinePartsFragment[] }) {
  const { t } = useTranslation();
  const quantity = useQuantityText();
  return (
    <Section title={t('normalStock.years')} intro={t('normalStock.yearsIntro')} across>
      <ScrollTable caption={t('normalStock.yearsTable')}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('normalStock.column.kind')}</Table.HeaderCell>
            {lines[0]?.years.map(({ year }) => (
              <Table.HeaderCell key={year} scope="col">
                {year}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map(({ kind, years }) => (
            <Table.Row key={kind}>
              <Table.HeaderCell scope="row">{t(`normalStock.kind.${kind}`)}</Table.HeaderCell>
              {years.map(({ year, takenFrom, used }) => (
                <Table.Cell key={year}>
                  {quantity(used)}
                  {takenFrom === year ? null : (
                    <small className="normal-stock-note">
                      {typeof takenFrom === 'number'
                        ? t('normalStock.replaced', { year: String(takenFrom), deviant: String(year) })
                        : t('normalStock.noYear')}
                    </small>
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </ScrollTable>
    </Section>
  );
}
