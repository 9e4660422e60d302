import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LowestProductFragment } from '../generated/graphql.js';
import { Cover } from '../kit/cover/Cover.js';
import { useFormat } from '../kit/use-format.js';

/** The lowest of one product, which the reader chooses; at first the first that anybody uses. */
export function LowestChoice({ products }: { products: readonly LowestProductFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, choose] = useState<string>();
  const shown =
    products.find(({ product }) => product.id === chosen) ??
    products.find(({ lowest }) => lowest.length > 0) ??
    products[0];
  if (shown === undefined) return null;
  const { id, name, category } = shown.product;
  const lines = shown.lowest.map(({ recipient, units, daysBefore, daysAfter, explanation }) => ({
    id: recipient.id,
    name: recipient.name,
    gets: format.quantity(units, category.baseUnit),
    before: daysBefore ?? null,
    after: daysAfter ?? null,
    explanation,
  }));
  return (
    <>
      <Field className="lowest-choice">
        <Label>{t('lowest.product')}</Label>
        <Select value={id} onChange={(event) => choose(event.target.value)}>
          {products.map(({ product }) => (
            <Select.Option key={product.id} value={product.id}>
              {product.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {lines.length === 0 ? (
        <Paragraph>{t('lowest.none')}</Paragraph>
      ) : (
        <Cover caption={t('lowest.caption', { product: name })} subject={t('lowest.kommune')} lines={lines} />
      )}
    </>
  );
}
