import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockLinePartsFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { StoredNote } from './StoredNote.js';

/** Its shares in stocks held together: of which, and how old the count is. */
export function SharesCell({ shares }: { shares: NormalStockLinePartsFragment['shares'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Cell>
      {shares.length === 0 ? '–' : null}
      {shares.map(({ stockId, name, quantity, keeper, countedOn, storedInNorway }) => (
        <div key={stockId}>
          {format.number(quantity)}
          <small className="normal-stock-note">
            {name}, {t('normalStock.keeper', { name: keeper.name })},{' '}
            {t('normalStock.countedOn').toLocaleLowerCase()} {format.date(countedOn)}
          </small>
          <StoredNote storedInNorway={storedInNorway} />
        </div>
      ))}
    </Table.Cell>
  );
}
