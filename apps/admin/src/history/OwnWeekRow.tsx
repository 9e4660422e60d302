import { Link, Table, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { OwnWeekFragment } from '../generated/graphql.js';
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
    ? t('history.coverOf', { days: format.days(least.days), category: least.category })
    : t('history.coverUnknown');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link asChild>
          <Route href={`/uke/${isoWeek}/rapport`}>{t('history.weekOf', { week: String(week), year })}</Route>
        </Link>
      </Table.HeaderCell>
      <Table.Cell>
        <Tag data-color={COLOURS[status]} data-size="sm">
          {t(`history.is.${status}`)}
        </Tag>
      </Table.Cell>
      <Table.Cell>{report ? cover : '–'}</Table.Cell>
      <Table.Cell>
        {report ? (
          <>
            {t('history.by', { at: format.at(report.submittedAt), name: report.submittedBy })}
            {', '}
            {t('history.revision', { count: report.revision })}
          </>
        ) : (
          '–'
        )}
      </Table.Cell>
    </Table.Row>
  );
}
