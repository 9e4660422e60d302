import { useTranslation } from 'react-i18next';
import type { BaseUnit } from '../kit/format.js';
import { useFormat } from '../kit/use-format.js';

/** A rate in base units as people say it, to its last thousandth: '83,837 stk', '1,00604 liter'; what is not known is not 0. */
export function useRateText(): (rate: number | null | undefined, baseUnit: BaseUnit) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (rate, baseUnit) => {
    if (rate === null || rate === undefined) return t('needModel.unknown');
    const figure = baseUnit === 'ML' ? format.number(rate / 1000, 6) : format.number(rate, 3);
    return `${figure} ${t(`unit.${baseUnit}`)}`;
  };
}
