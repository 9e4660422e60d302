import { Details, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LowestProductFragment } from '../generated/graphql.js';
import { LowestChart } from './LowestChart.js';
import { LowestTable } from './LowestTable.js';
import './lowest.css';

/** The lowest of one product, which the reader chooses; at first the first that anybody uses. */
export function LowestChoice({ products }: { products: readonly LowestProductFragment[] }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string>();
  const shown =
    products.find(({ product }) => product.id === chosen) ??
    products.find(({ lowest }) => lowest.length > 0) ??
    products[0];
  if (shown === undefined) return null;
  return (
    <>
      <Field className="lowest-choice">
        <Label>{t('lowest.product')}</Label>
        <Select value={shown.product.id} onChange={(event) => choose(event.target.value)}>
          {products.map(({ product }) => (
            <Select.Option key={product.id} value={product.id}>
              {product.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {shown.lowest.length === 0 ? (
        <Paragraph>{t('lowest.none')}</Paragraph>
      ) : (
        <>
          <LowestChart shown={shown} />
          <Details data-size="sm">
            <Details.Summary>{t('split.table')}</Details.Summary>
            <Details.Content>
              <LowestTable shown={shown} />
            </Details.Content>
          </Details>
        </>
      )}
    </>
  );
}
