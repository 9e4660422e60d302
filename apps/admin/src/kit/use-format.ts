import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.js';
import { createFormat, type Format } from './format.js';

export function useFormat(): Format {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => createFormat(locale, t), [locale, t]);
}
