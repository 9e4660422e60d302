import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NeedTermsPartsFragment } from '../generated/graphql.js';
import type { BaseUnit } from '../kit/format.js';
import { ScrollTable } from '../kit/ScrollTable.js';
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
    <ScrollTable caption={t('needModel.ownTable')}>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`needModel.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {terms.map(({ category: { code, name, baseUnit }, base = null, perCase, extra = null }) => (
          <Table.Row key={code}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            <Table.Cell>{quantity(base, baseUnit)}</Table.Cell>
            {withCases ? (
              <>
                <Table.Cell>{rateText(perCase, baseUnit)}</Table.Cell>
                <Table.Cell>{quantity(extra, baseUnit)}</Table.Cell>
                <Table.Cell>
                  {quantity(base === null ? null : base + (extra ?? 0), baseUnit)}
                  {base !== null && extra === null ? (
                    <small className="need-model-note">{t('needModel.noCases')}</small>
                  ) : null}
                </Table.Cell>
              </>
            ) : null}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
