import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { Figure } from './figures.js';

/** 'Sist 1 200': what was last reported of a figure, in the field's unit; null when there is nothing to say. */
export function useLastText({ previous, category }: FormLineFragment, figure: Figure): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (!previous) return null;
  const value = figure === 'usedLastWeek' ? previous.used : previous[figure];
  if (value === null || value === undefined)
    return figure === 'usedLastWeek' ? t('report.lastUnknown') : null;
  const litres = category.baseUnit === 'ML' && figure !== 'daysDry';
  return t('report.last', { n: litres ? format.number(value / 1000, 3) : format.number(value) });
}
