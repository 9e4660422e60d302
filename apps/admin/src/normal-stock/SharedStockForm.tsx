import { Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptStockFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { KindFields } from './KindFields.js';
import { PartnerShares } from './PartnerShares.js';
import type { Keeper } from './keeper.js';
import { StoredField } from './StoredField.js';
import { useSharedStock } from './use-shared-stock.js';

interface SharedStockFormProps {
  readonly keeper: Keeper;
  /** null: a new one. */
  readonly stock: KeptStockFragment | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A stock held together: the agreement, what is there, and each one's share. */
export function SharedStockForm({ keeper, stock, onDone, onCancel }: SharedStockFormProps) {
  const { t } = useTranslation();
  const { draft, change, submit, saying } = useSharedStock(keeper, stock, onDone);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="normal-stock-form" noValidate onSubmit={onSubmit}>
      {(stock === null ? (['name', 'agreement'] as const) : (['agreement'] as const)).map((field) => (
        <Textfield
          key={field}
          id={field}
          label={t(`normalStock.${field}`)}
          value={draft[field]}
          error={saying.faultOf(field)}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <StoredField
        id="shared-stored"
        value={draft.stored}
        onChange={(stored) => change({ stored })}
        fault={saying.faultOf('shared-stored')}
      />
      <Textfield
        id="shared-countedOn"
        type="date"
        label={t('normalStock.countedOn')}
        value={draft.countedOn}
        error={saying.faultOf('shared-countedOn')}
        onChange={({ target }) => change({ countedOn: target.value })}
      />
      <KindFields
        legend={t('normalStock.stockHolds')}
        prefix="shared"
        values={draft.held}
        onChange={(held) => change({ held })}
        faultOf={saying.faultOf}
      />
      <PartnerShares
        shares={draft.shares}
        onChange={(shares) => change({ shares })}
        faultOf={saying.faultOf}
        keeper={keeper}
      />
      <FormEnd saying={saying} onCancel={onCancel} />
    </form>
  );
}
