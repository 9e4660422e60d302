import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';

/** A count as people write it; what is not known is not 0. */
export function useCountText(): (count: number | null | undefined) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (count) => (count === null || count === undefined ? t('needModel.unknown') : format.number(count));
}
