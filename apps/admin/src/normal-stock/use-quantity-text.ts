import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';

/** Pieces as a figure, or that they are not known, which is not 0. */
export function useQuantityText(): (quantity: number | null | undefined) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (quantity) =>
    quantity === null || quantity === undefined ? t('normalStock.unknown') : format.number(quantity);
}
