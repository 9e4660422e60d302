import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ShortageFragment } from '../../generated/graphql.js';
import { weekParts } from '../../kit/iso-week.js';
import { ScrollTable } from '../../kit/ScrollTable.js';
import { useFormat } from '../../kit/use-format.js';

const FEW_DAYS = 7;

interface ShortageTableProps {
  readonly isoWeek: string;
  readonly shortages: readonly ShortageFragment[];
}

/** Days of cover and the week it runs out, and by a report of which week: an older one says so. */
export function ShortageTable({ isoWeek, shortages }: ShortageTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={t('follow.shortages.caption')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('follow.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('follow.shortages.category')}</Table.HeaderCell>
          {(['days', 'runsOut'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure">
              {t(`follow.shortages.${column}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col">{t('follow.shortages.reported')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {shortages.map(({ organisation, category, daysCover, runsOutIn, reportedWeek }) => {
          const days = daysCover ?? null;
          const dry = days !== null && days < FEW_DAYS;
          return (
            <Table.Row key={`${organisation.id} ${category.code}`}>
              <Table.HeaderCell scope="row">{organisation.title}</Table.HeaderCell>
              <Table.Cell>{category.name}</Table.Cell>
              <Table.Cell className={dry ? 'figure follow-dry' : 'figure'}>
                {days === null ? t('follow.shortages.unused') : format.days(days)}
              </Table.Cell>
              <Table.Cell className="figure">
                {runsOutIn
                  ? String(weekParts(runsOutIn).week)
                  : days === null
                    ? '–'
                    : t('follow.shortages.beyond')}
              </Table.Cell>
              <Table.Cell>
                {t('follow.shortages.reportedWeek', { week: String(weekParts(reportedWeek).week) })}
                {reportedWeek === isoWeek ? null : ` (${t('follow.shortages.stale')})`}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
