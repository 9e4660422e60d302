import { Link, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { OwnWeekFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { scarcest } from './scarcest.js';

const COLOURS = { IN_TIME: 'success', LATE: 'warning', MISSING: 'danger', EMPTY: 'neutral' } as const;

/** One week: what its report is, what there was least of then, who sent it, and the way to it and its versions. */
export function OwnWeekRow({ week: { isoWeek, status, report } }: { week: OwnWeekFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { week, year } = weekParts(isoWeek);
  const least = report ? scarcest(report.lines) : null;
  const cover = least
    ? t('history.coverOf', { days: format.cover(least.days, 'then'), category: least.category })
    : t('history.coverUnknown');
  return (
    <CardRow
      cells={{
        week: (
          <Link asChild>
            <Route href={`/uke/${isoWeek}/rapport`}>
              {t('history.weekOf', { week: String(week), year })}
            </Route>
          </Link>
        ),
        status: (
          <Tag data-color={COLOURS[status]} data-size="sm">
            {t(`history.is.${status}`)}
          </Tag>
        ),
        cover: report ? cover : '–',
        sent: report ? (
          <>
            {t('history.by', { at: format.at(report.submittedAt), name: report.submittedBy })}
            {', '}
            {t('history.revision', { count: report.revision })}
            {report.onBehalfBy
              ? ` – ${t('report.receipt.onBehalf', { name: report.onBehalfBy.title })}`
              : null}
          </>
        ) : (
          '–'
        ),
      }}
    />
  );
}
