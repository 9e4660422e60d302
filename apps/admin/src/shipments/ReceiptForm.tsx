import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { ReceiptErrors } from './ReceiptErrors.js';
import { ReceiptLine } from './ReceiptLine.js';
import { useReceipt } from './use-receipt.js';

interface ReceiptFormProps {
  readonly shipment: OwnShipmentFragment;
  readonly onSigned: () => void;
  readonly onCancel: () => void;
}

/** What arrived, line by line: counted, not prefilled. */
export function ReceiptForm({ shipment, onSigned, onCancel }: ReceiptFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const receipt = useReceipt(shipment, onSigned);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void receipt.sign();
  };
  return (
    <form ref={form} className="receipt" noValidate onSubmit={submit}>
      <Fieldset>
        <Fieldset.Legend>{t('receipt.title')}</Fieldset.Legend>
        <Fieldset.Description>{t('receipt.intro')}</Fieldset.Description>
        <Button type="button" variant="secondary" data-size="sm" onClick={receipt.fillAll}>
          {t('receipt.all')}
        </Button>
        {shipment.lines.map((line) => (
          <ReceiptLine key={line.product.id} line={line} receipt={receipt} />
        ))}
        <Textfield
          label={t('receipt.note')}
          multiline
          rows={2}
          maxLength={1000}
          value={receipt.note}
          onChange={(event) => receipt.setNote(event.target.value)}
        />
      </Fieldset>
      <ReceiptErrors shipment={shipment} receipt={receipt} />
      <div className="actions">
        <Button type="submit" aria-disabled={receipt.sending}>
          {receipt.sending ? t('round.doing') : t('receipt.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('receipt.cancel')}
        </Button>
      </div>
    </form>
  );
}
