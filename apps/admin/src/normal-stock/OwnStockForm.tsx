import { Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclareOwnStockDocument, type OwnStockPartsFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { KindFields } from './KindFields.js';
import { perKind } from './kinds.js';
import { readKinds } from './read-kinds.js';
import { StoredField } from './StoredField.js';
import { useSaying } from '../kit/use-saying.js';

interface OwnStockFormProps {
  readonly stock: OwnStockPartsFragment | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Where the stock is, and a count of it. The fields of the count are empty: a count that is filled in is an old one. */
export function OwnStockForm({ stock, onDone, onCancel }: OwnStockFormProps) {
  const { t } = useTranslation();
  /** As it was when the form was opened: somebody else's declaration since is told, never overwritten. */
  const [from] = useState(stock);
  const [stored, setStored] = useState(from?.storedInNorway ?? null);
  const [countedOn, setCountedOn] = useState('');
  const [held, setHeld] = useState(() => perKind(() => ''));
  const saying = useSaying(DeclareOwnStockDocument, onDone);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { counts, faults } = readKinds(held);
    const lines = [...counts].map(([kind, count]) => ({ kind, held: count }));
    const found = [
      ...(stored === null ? [{ field: 'own-stored', message: t('normalStock.storedMissing') }] : []),
      ...faults.map(({ kind, code }) => ({ field: `held-${kind}`, message: t(`normalStock.count.${code}`) })),
    ];
    const input = {
      ...{ expectedRevision: from?.revision ?? 0, storedInNorway: stored === true, lines },
      countedOn: countedOn === '' ? null : countedOn,
    };
    void saying.say(found, input, (path) => {
      const [, position] = /^lines\.(\d+)\./.exec(path) ?? [];
      if (position !== undefined) return `held-${lines[Number(position)]?.kind}`;
      return path === 'lines' ? 'held-GLOVES' : path;
    });
  };
  return (
    <form className="normal-stock-form" noValidate onSubmit={onSubmit}>
      <StoredField id="own-stored" value={stored} onChange={setStored} fault={saying.faultOf('own-stored')} />
      <Textfield
        id="countedOn"
        type="date"
        label={t('normalStock.countedOn')}
        value={countedOn}
        error={saying.faultOf('countedOn')}
        onChange={({ target }) => setCountedOn(target.value)}
      />
      <KindFields
        legend={t('normalStock.held')}
        prefix="held"
        values={held}
        onChange={setHeld}
        faultOf={saying.faultOf}
      />
      <FormEnd saying={saying} onCancel={onCancel} />
    </form>
  );
}
