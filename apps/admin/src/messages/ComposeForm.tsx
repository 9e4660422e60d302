import { Button, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddresseeFragment } from '../generated/graphql.js';
import { FaultSummary } from '../kit/FaultSummary.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { Addressees } from './Addressees.js';
import { composeId } from './compose-id.js';
import { useCompose } from './use-compose.js';

/** Whom it is to, what it is about, and the text. */
export function ComposeForm({ addressees }: { addressees: readonly AddresseeFragment[] }) {
  const { t } = useTranslation();
  const compose = useCompose(addressees);
  const { draft, change, faults, sending, problem } = compose;
  const faultOf = (field: 'subject' | 'body') => faults.find((fault) => fault.field === field)?.message;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void compose.send();
  };
  return (
    <form className="message-form" noValidate onSubmit={onSubmit}>
      <Addressees addressees={addressees} compose={compose} />
      <Textfield
        id={composeId('subject')}
        label={t('message.subject')}
        value={draft.subject}
        error={faultOf('subject')}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <Textfield
        id={composeId('body')}
        multiline
        rows={8}
        label={t('message.body')}
        description={t('message.bodyHelp')}
        value={draft.body}
        error={faultOf('body')}
        onChange={({ target }) => change({ body: target.value })}
      />
      <FaultSummary
        title={t('message.errors')}
        faults={compose.faults.map(({ field, message }) => ({ id: composeId(field), message }))}
        moved={compose.attempts}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {t(sending ? 'message.sending' : 'message.send')}
        </Button>
      </div>
      <SendTrouble problem={problem} />
    </form>
  );
}
