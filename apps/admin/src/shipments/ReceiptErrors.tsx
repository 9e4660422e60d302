import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
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
  const { faults, failure, problem } = receipt;
  const nameOf = (productId: string) =>
    shipment.lines.find(({ product }) => product.id === productId)?.product.name ?? '';
  if (problem && problem.kind !== 'unreachable') return <ProblemAlert problem={problem} />;
  const failed = failure && failedField(failure.path, shipment.lines);
  const entries = [
    ...faults.map(({ productId, field, code }) => ({ productId, field, message: t(`receipt.${code}`) })),
    ...(failure && failed ? [{ ...failed, message: failure.message }] : []),
  ];
  if (entries.length > 0) {
    return (
      <ErrorSummary data-size="sm">
        <ErrorSummary.Heading>{t('receipt.errors')}</ErrorSummary.Heading>
        <ErrorSummary.List>
          {entries.map(({ productId, field, message }) => (
            <ErrorSummary.Item key={fieldId(productId, field)}>
              <ErrorSummary.Link href={`#${fieldId(productId, field)}`}>
                {t('receipt.product', { product: nameOf(productId), message })}
              </ErrorSummary.Link>
            </ErrorSummary.Item>
          ))}
        </ErrorSummary.List>
      </ErrorSummary>
    );
  }
  return failure ? (
    <Alert data-color="danger" data-size="sm" role="alert">
      <Paragraph>{failure.message}</Paragraph>
    </Alert>
  ) : null;
}
