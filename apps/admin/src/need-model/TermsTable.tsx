import { useTranslation } from 'react-i18next';
import type { NeedTermsPartsFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import type { BaseUnit } from '../kit/format.js';
import { useFormat } from '../kit/use-format.js';
import { useRateText } from './use-rate-text.js';

interface TermsTableProps {
  readonly terms: readonly NeedTermsPartsFragment[];
  /** Hospitals have no cases of their own. */
  readonly withCases: boolean;
}

/** What is expected of each category in a week: the usual, and what the cases add to it. */
export function TermsTable({ terms, withCases }: TermsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rateText = useRateText();
  const quantity = (units: number | null | undefined, baseUnit: BaseUnit) =>
    units === null || units === undefined ? t('needModel.unknown') : format.quantity(units, baseUnit);
  const columns = [
    'category',
    'base',
    ...(withCases ? (['perCase', 'extra', 'total'] as const) : []),
  ] as const;
  return (
    <CardTable
      caption={t('needModel.ownTable')}
      columns={columns.map((key) => ({ key, name: t(`needModel.column.${key}`) }))}
    >
      {terms.map(({ category: { code, name, baseUnit }, base = null, perCase, extra = null }) => (
        <CardRow
          key={code}
          cells={{
            category: name,
            base: quantity(base, baseUnit),
            perCase: rateText(perCase, baseUnit),
            extra: quantity(extra, baseUnit),
            total: (
              <>
                {quantity(base === null ? null : base + (extra ?? 0), baseUnit)}
                {base !== null && extra === null ? (
                  <small className="need-model-note">{t('needModel.noCases')}</small>
                ) : null}
              </>
            ),
          }}
        />
      ))}
    </CardTable>
  );
}
