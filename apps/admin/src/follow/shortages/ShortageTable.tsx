import { useTranslation } from 'react-i18next';
import type { ShortageFragment } from '../../generated/graphql.js';
import { CardRow } from '../../kit/CardRow.js';
import { CardTable } from '../../kit/CardTable.js';
import { weekParts } from '../../kit/iso-week.js';
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
    <CardTable
      caption={t('follow.shortages.caption')}
      columns={[
        { key: 'name', name: t('follow.name') },
        { key: 'category', name: t('follow.shortages.category') },
        { key: 'days', name: t('follow.shortages.days'), figure: true },
        { key: 'runsOut', name: t('follow.shortages.runsOut'), figure: true },
        { key: 'reported', name: t('follow.shortages.reported') },
      ]}
    >
      {shortages.map(({ organisation, category, daysCover, runsOutIn, reportedWeek }) => {
        const days = daysCover ?? null;
        const dry = days !== null && days < FEW_DAYS;
        return (
          <CardRow
            key={`${organisation.id} ${category.code}`}
            cells={{
              name: organisation.title,
              category: category.name,
              days: (
                <span className={dry ? 'follow-dry' : undefined}>
                  {days === null
                    ? t('follow.shortages.unused')
                    : format.cover(days, reportedWeek === isoWeek ? 'now' : 'then')}
                </span>
              ),
              runsOut: runsOutIn
                ? String(weekParts(runsOutIn).week)
                : days === null
                  ? '–'
                  : t('follow.shortages.beyond'),
              reported: (
                <>
                  {t('follow.shortages.reportedWeek', { week: String(weekParts(reportedWeek).week) })}
                  {reportedWeek === isoWeek ? null : ` (${t('follow.shortages.stale')})`}
                </>
              ),
            }}
          />
        );
      })}
    </CardTable>
  );
}
