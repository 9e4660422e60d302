import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { SharedStocksDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import type { Keeper } from './keeper.js';
import { KeptStocks } from './KeptStocks.js';
import { SharedStockForm } from './SharedStockForm.js';

/** The stocks the caller's organisation keeps for several. */
export function SharedStocks({ keeper, onSaved }: { keeper: Keeper; onSaved: () => void }) {
  const { t } = useTranslation();
  const state = useLiveQuery(SharedStocksDocument, {}, ['NORMAL_STOCK']);
  const [open, setOpen] = useState<string | null>(null);
  const done = () => {
    setOpen(null);
    state.refetch();
    onSaved();
  };
  return (
    <Section title={t('normalStock.shared')} intro={t('normalStock.sharedIntro')} across screenOnly>
      <Loaded state={state}>
        {({ sharedStocks }) => {
          const stock = sharedStocks.find(({ id }) => id === open) ?? null;
          if (open !== null) {
            return (
              <SharedStockForm keeper={keeper} stock={stock} onDone={done} onCancel={() => setOpen(null)} />
            );
          }
          return (
            <>
              {sharedStocks.length === 0 ? <Paragraph>{t('normalStock.sharedNone')}</Paragraph> : null}
              <KeptStocks stocks={sharedStocks} onChange={setOpen} onEnded={done} />
              <div>
                <Button variant="secondary" data-size="sm" onClick={() => setOpen('new')}>
                  {t('normalStock.sharedNew')}
                </Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
