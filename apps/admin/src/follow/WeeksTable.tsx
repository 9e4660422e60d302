import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { StackedBar } from '../kit/StackedBar.js';
import { useFormat } from '../kit/use-format.js';
import { AreaShare } from './AreaShare.js';
import { MEASURES, partsOf, STATUSES } from './area-figures.js';

/** One area week by week, the latest first: as bars, and as the figures they show. */
export function WeeksTable({ weeks }: { weeks: readonly AreaFiguresFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const latestFirst = [...weeks].sort((one, other) => (one.isoWeek < other.isoWeek ? 1 : -1));
  return (
    <ScrollTable caption={t('follow.weeksCaption')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('follow.week')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="follow-chart">
            <span className="ds-sr-only">{t('follow.figures')}</span>
          </Table.HeaderCell>
          {[...STATUSES, ...MEASURES].map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure follow-column">
              {t(`follow.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {latestFirst.map((week) => (
          <Table.Row key={week.isoWeek}>
            <Table.HeaderCell scope="row">{String(weekParts(week.isoWeek).week)}</Table.HeaderCell>
            <Table.Cell className="follow-chart">
              <StackedBar parts={partsOf(week, t, format)} total={week.expected} height={16} />
              <span className="ds-sr-only">
                {t('reports.of', {
                  received: format.number(week.inTime + week.late),
                  expected: format.number(week.expected),
                })}
              </span>
            </Table.Cell>
            {STATUSES.map((status) => (
              <Table.Cell key={status} className="figure">
                {format.number(week[status])}
              </Table.Cell>
            ))}
            {MEASURES.map((measure) => (
              <Table.Cell key={measure} className="figure">
                <AreaShare area={week} measure={measure} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
