import { LOCALES, type Locale } from '@fordel/shared';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

const KEY = 'fordel.locale';

const isLocale = (text: string | null | undefined): text is Locale =>
  LOCALES.some((locale) => locale === text);

/** The language in use: one of the three, whatever the browser asks for. */
export const currentLocale = (): Locale => (isLocale(i18next.language) ? i18next.language : 'nb');

/** Changes the page's language and remembers it in this browser. */
export async function changeLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEY, locale);
  await i18next.changeLanguage(locale);
}

/** Loads the texts (they are in the bundle), in the language this browser used last: bokmål at first. */
export async function setUpTexts(): Promise<void> {
  const remembered = localStorage.getItem(KEY);
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: isLocale(remembered) ? remembered : 'nb',
    fallbackLng: 'nb',
    showSupportNotice: false, // an advertisement in the console
    supportedLngs: LOCALES,
    interpolation: { escapeValue: false }, // React escapes
    resources: { nb: { translation: nb }, nn: { translation: nn }, en: { translation: en } },
  });
}
