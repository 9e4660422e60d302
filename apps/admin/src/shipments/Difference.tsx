import { useTranslation } from 'react-i18next';
import type { OwnShipmentLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** How what arrived differs from what was shipped, in words. */
export function Difference({ line: { short, over, damaged, product } }: { line: OwnShipmentLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const quantity = (units: number) => format.quantity(units, product.category.baseUnit);
  const faults = [
    short ? t('own_shipments.short', { quantity: quantity(short) }) : '',
    over ? t('own_shipments.over', { quantity: quantity(over) }) : '',
    damaged ? `${quantity(damaged)} ${t('own_shipments.damaged').toLowerCase()}` : '',
  ].filter((fault) => fault !== '');
  return faults.length === 0 ? t('own_shipments.exact') : format.list(faults);
}
