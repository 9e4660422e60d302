import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { ReceiptForm } from './ReceiptForm.js';

/** The way to the receipt, and the thanks for it. */
export function Receipt({ shipment }: { shipment: OwnShipmentFragment }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<'closed' | 'open' | 'signed'>('closed');
  const confirmed = shipment.state === 'CONFIRMED';
  if (stage === 'signed' || (stage === 'open' && confirmed)) {
    return (
      <Alert data-color="success" data-size="sm" role="status">
        <Paragraph>{t('receipt.done')}</Paragraph>
      </Alert>
    );
  }
  if (confirmed) return null;
  if (stage === 'closed') {
    return <Button onClick={() => setStage('open')}>{t('own_shipments.confirm')}</Button>;
  }
  return (
    <ReceiptForm
      shipment={shipment}
      onSigned={() => setStage('signed')}
      onCancel={() => setStage('closed')}
    />
  );
}
