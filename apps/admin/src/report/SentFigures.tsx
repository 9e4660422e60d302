import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentReportFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';

/** What a report means and what it said, category by category. */
export function SentFigures({ sent }: { sent: SentReportFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={t('report.receipt.caption')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('report.category')}</Table.HeaderCell>
          {(['cover', 'runsOut'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure">
              {t(`report.receipt.${column}`)}
            </Table.HeaderCell>
          ))}
          {(['stock', 'usedLastWeek', 'expectedNextWeek'] as const).map((figure) => (
            <Table.HeaderCell key={figure} scope="col" className="figure">
              {t(`report.figure.${figure}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {sent.lines.map(({ category: { code, name, baseUnit }, stock, used, expectedNextWeek, outlook }) => (
          <Table.Row key={code}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            <Table.Cell className="figure">{format.days(outlook.daysCover ?? null)}</Table.Cell>
            <Table.Cell className="figure">
              {outlook.runsOutIn ? weekParts(outlook.runsOutIn).week : '–'}
            </Table.Cell>
            <Table.Cell className="figure">{format.quantity(stock, baseUnit)}</Table.Cell>
            <Table.Cell className="figure">
              {typeof used === 'number' ? format.quantity(used, baseUnit) : t('report.notKnown')}
            </Table.Cell>
            <Table.Cell className="figure">{format.quantity(expectedNextWeek, baseUnit)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
