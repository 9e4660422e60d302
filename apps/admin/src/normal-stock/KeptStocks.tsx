import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptStockFragment, SaveSharedStockDocument } from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { useFormat } from '../kit/use-format.js';
import { StoredNote } from './StoredNote.js';
import { useSaying } from '../kit/use-saying.js';

interface KeptStocksProps {
  readonly stocks: readonly KeptStockFragment[];
  readonly onChange: (id: string) => void;
  readonly onEnded: () => void;
}

/** Each stock that is kept, who said what of it last, and the ways to change and to end it. */
export function KeptStocks({ stocks, onChange, onEnded }: KeptStocksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [ending, setEnding] = useState<KeptStockFragment | null>(null);
  const saying = useSaying(SaveSharedStockDocument, onEnded);
  const end = ({ id, revision, name, agreement, storedInNorway, countedOn }: KeptStockFragment) => {
    setEnding(null);
    const input = { id, expectedRevision: revision, name, agreement, storedInNorway, countedOn, lines: [] };
    void saying.say([], input, () => 'end');
  };
  return (
    <>
      <ul className="normal-stock-kept">
        {stocks.map((stock) => (
          <li key={stock.id}>
            <strong>{stock.name}</strong>
            {stock.lines.length === 0 ? ` (${t('normalStock.sharedEnded')})` : null}
            <small className="normal-stock-note">
              {stock.agreement} ·{' '}
              {t('normalStock.ownStockBy', { at: format.at(stock.statedAt), name: stock.statedBy })}
            </small>
            <StoredNote storedInNorway={stock.storedInNorway} />
            <div className="actions">
              <Button variant="secondary" data-size="sm" onClick={() => onChange(stock.id)}>
                {t('normalStock.sharedChange', { name: stock.name })}
              </Button>
              {stock.lines.length === 0 ? null : (
                <Button variant="tertiary" data-size="sm" onClick={() => setEnding(stock)}>
                  {t('normalStock.sharedEnd', { name: stock.name })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <SendTrouble refusal={saying.faults[0]?.message} problem={saying.problem} />
      <ConfirmDialog
        open={ending !== null}
        ask={t('normalStock.sharedEndAsk', { name: ending?.name ?? '' })}
        tell={t('normalStock.sharedEndTell')}
        action={t('normalStock.sharedEnd', { name: ending?.name ?? '' })}
        onConfirm={() => (ending ? end(ending) : undefined)}
        onClose={() => setEnding(null)}
      />
    </>
  );
}
