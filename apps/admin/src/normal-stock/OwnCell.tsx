import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockLinePartsFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { StoredNote } from './StoredNote.js';
import { useQuantityText } from './use-quantity-text.js';
import type { WhoseReports } from './whose-reports.js';

/** What it has itself, where the figure is from and how old it is. */
export function OwnCell({
  own,
  reports,
}: {
  own: NormalStockLinePartsFragment['own'];
  reports: WhoseReports;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const quantity = useQuantityText();
  const count = own.ageDays ?? 0;
  return (
    <Table.Cell>
      {quantity(own.quantity)}
      {own.origin === 'REPORT' ? (
        <small className="normal-stock-note">
          {t(reports === 'HOSPITALS' ? 'normalStock.ownFrom.HOSPITALS' : 'normalStock.ownFrom.REPORT', {
            week: String(weekParts(own.isoWeek ?? '').week),
            count,
          })}
        </small>
      ) : null}
      {own.origin === 'COUNT' ? (
        <small className="normal-stock-note">
          {t('normalStock.ownFrom.COUNT', { date: format.date(own.date ?? ''), count })}
        </small>
      ) : null}
      {own.quantity ? <StoredNote storedInNorway={own.storedInNorway ?? null} /> : null}
    </Table.Cell>
  );
}
