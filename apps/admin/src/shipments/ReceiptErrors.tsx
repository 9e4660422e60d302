import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { FaultSummary } from '../kit/FaultSummary.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { fieldId } from './field-id.js';
import { failedField } from './failed-field.js';
import type { ReceiptState } from './use-receipt.js';

/** Everything that keeps the receipt from being signed, each fault with the way to its field. */
export function ReceiptErrors({
  shipment,
  receipt,
}: {
  shipment: OwnShipmentFragment;
  receipt: ReceiptState;
}) {
  const { t } = useTranslation();
  const { faults, attempts, failure, problem } = receipt;
  const nameOf = (productId: string) =>
    shipment.lines.find(({ product }) => product.id === productId)?.product.name ?? '';
  if (problem) return <SendTrouble problem={problem} />;
  const failed = failure && failedField(failure.path, shipment.lines);
  const entries = [
    ...faults.map(({ productId, field, code }) => ({ productId, field, message: t(`receipt.${code}`) })),
    ...(failure && failed ? [{ ...failed, message: failure.message }] : []),
  ];
  return (
    <FaultSummary
      title={t('receipt.errors')}
      faults={entries.map(({ productId, field, message }) => ({
        id: fieldId(productId, field),
        message: t('receipt.product', { product: nameOf(productId), message }),
      }))}
      moved={attempts}
    >
      {failure && !failed ? <SendTrouble refusal={failure.message} problem={null} /> : null}
    </FaultSummary>
  );
}
