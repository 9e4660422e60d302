import { useTranslation } from 'react-i18next';
import type { Locale } from '@fordel/shared';
import { currentLocale } from './setup.js';

/** The page's language; the component renders again when it changes. */
export function useLocale(): Locale {
  useTranslation();
  return currentLocale();
}
