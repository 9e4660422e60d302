import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { fieldId } from './field-id.js';
import type { ReceiptState } from './use-receipt.js';

/** One product: how much came, and how much of it is damaged. Counts are in pieces or millilitres. */
export function ReceiptLine({ line, receipt }: { line: OwnShipmentLineFragment; receipt: ReceiptState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, category, packSize } = line.product;
  const unit = category.baseUnit === 'ML' ? t('unit.ml') : t('unit.PIECE');
  const packs = line.quantity / packSize;
  const shipped = `${format.quantity(line.quantity, category.baseUnit)} (${t('unit.packs', { count: packs, n: format.number(packs, 1) })})`;
  return (
    <div className="receipt-line" role="group" aria-labelledby={`${id}-name`}>
      <Heading level={4} data-size="2xs" id={`${id}-name`}>
        {name}
      </Heading>
      <Paragraph data-size="sm">{t('receipt.shipped', { quantity: shipped })}</Paragraph>
      <div className="receipt-fields">
        {(['arrived', 'damaged'] as const).map((field) => {
          const fault = receipt.faults.find((found) => found.productId === id && found.field === field);
          return (
            <Textfield
              key={field}
              id={fieldId(id, field)}
              label={t(`receipt.${field}`, { unit })}
              inputMode="numeric"
              autoComplete="off"
              data-size="sm"
              value={receipt.draft[id]?.[field] ?? ''}
              onChange={(event) => receipt.setField(id, field, event.target.value)}
              error={fault ? t(`receipt.${fault.code}`) : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}
