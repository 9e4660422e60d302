import { Fieldset, Paragraph, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { AddresseeFragment } from '../generated/graphql.js';
import { AddresseeChoice } from './AddresseeChoice.js';
import { composeId } from './compose-id.js';
import type { ComposeState } from './use-compose.js';

interface AddresseesProps {
  readonly addressees: readonly AddresseeFragment[];
  readonly compose: ComposeState;
}

/** Whom a message is to: all kommuner, of an RHF all hospitals, or some of those one may write to. A kommune or hospital has one, and nothing to choose. */
export function Addressees({ addressees, compose }: AddresseesProps) {
  const { t } = useTranslation();
  const { draft, change, faults } = compose;
  const [only, ...others] = addressees;
  if (only && others.length === 0) return <Paragraph>{t('message.to', { name: only.title })}</Paragraph>;
  const kommuner = addressees.filter(({ kind }) => kind === 'KOMMUNE').length;
  const [all, count] =
    kommuner > 0 ? (['KOMMUNE', kommuner] as const) : (['HOSPITAL', addressees.length] as const);
  const fault = faults.find(({ field }) => field === 'to');
  const { addressed } = draft;
  return (
    <Fieldset>
      <Fieldset.Legend>{t('message.recipients')}</Fieldset.Legend>
      <Radio
        id={composeId('to')}
        name="addressed"
        value="everybody"
        label={t(`message.everybody.${all}`, { count })}
        checked={addressed === 'everybody'}
        onChange={() => change({ addressed: 'everybody' })}
      />
      <Radio
        name="addressed"
        value="some"
        label={t('message.some')}
        checked={addressed !== 'everybody'}
        onChange={() => change({ addressed: { to: [] } })}
      />
      {addressed === 'everybody' ? null : (
        <AddresseeChoice
          addressees={addressees}
          chosen={addressed.to}
          choose={(to) => change({ addressed: { to } })}
        />
      )}
      {fault ? <ValidationMessage>{fault.message}</ValidationMessage> : null}
    </Fieldset>
  );
}
