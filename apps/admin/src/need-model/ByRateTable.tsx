import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NeedTermsPartsFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import type { BaseUnit } from '../kit/format.js';
import { useFormat } from '../kit/use-format.js';

const TERMS = ['inhabitants', 'residents80Plus', 'nursingHomes', 'homeCare', 'beds'] as const;

/** What reports are compared with: the use expected by the latest rates, each term that any category has in a column. */
export function ByRateTable({ terms }: { terms: readonly NeedTermsPartsFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = TERMS.filter((term) => terms.some(({ byRate }) => typeof byRate?.[term] === 'number'));
  const termText = (units: number | null | undefined, baseUnit: BaseUnit) => {
    if (units === null || units === undefined) return '–';
    return `${format.number(baseUnit === 'ML' ? units / 1000 : units, 1)} ${t(`unit.${baseUnit}`)}`;
  };
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('needModel.byRate')}
      </Heading>
      <Paragraph data-size="sm">{t('needModel.byRateIntro')}</Paragraph>
      <CardTable
        caption={t('needModel.byRateTable')}
        columns={(['category', ...columns, 'total'] as const).map((key) => ({
          key,
          name: t(`needModel.column.${key}`),
        }))}
      >
        {terms.map(({ category: { code, name, baseUnit }, byRate }) => (
          <CardRow
            key={code}
            cells={{
              ...Object.fromEntries(columns.map((term) => [term, termText(byRate?.[term], baseUnit)])),
              category: name,
              total:
                typeof byRate?.total === 'number'
                  ? format.quantity(byRate.total, baseUnit)
                  : t('needModel.unknown'),
            }}
          />
        ))}
      </CardTable>
    </>
  );
}
