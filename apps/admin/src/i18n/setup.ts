import { LOCALES, type Locale } from '@fordel/shared';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

const KEY = 'fordel.locale';

/** The texts that are loaded when they are asked for: few read more than one language. */
const LOADED: Readonly<Record<Exclude<Locale, 'nb'>, () => Promise<Messages>>> = {
  nn: () => import('./nn.js').then(({ nn }) => nn),
  en: () => import('./en.js').then(({ en }) => en),
};

const isLocale = (text: string | null | undefined): text is Locale =>
  LOCALES.some((locale) => locale === text);

/** The language in use: one of the three. */
export const currentLocale = (): Locale => (isLocale(i18next.language) ? i18next.language : 'nb');

/** The one this browser used last; at first the one it asks for, 'no' being bokmål, as browsers mean it; else bokmål. */
export function wishedLocale(): Locale {
  const remembered = localStorage.getItem(KEY);
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const first = asked.map((tag) => (tag === 'no' ? 'nb' : tag)).find(isLocale);
  return isLocale(remembered) ? remembered : (first ?? 'nb');
}

async function load(locale: Locale): Promise<void> {
  if (locale === 'nb' || i18next.hasResourceBundle(locale, 'translation')) return;
  i18next.addResourceBundle(locale, 'translation', await LOADED[locale]());
}

/** Changes the page's language and remembers it in this browser. It stays as it was when the texts do not come. */
export async function changeLocale(locale: Locale): Promise<void> {
  await showIn(locale);
  localStorage.setItem(KEY, locale);
}

async function showIn(locale: Locale): Promise<void> {
  await load(locale);
  await i18next.changeLanguage(locale);
}

/** Begins in the language wished for; in bokmål where the texts of another do not come. */
export async function setUpTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: 'nb',
    showSupportNotice: false, // an advertisement in the console
    supportedLngs: LOCALES,
    interpolation: { escapeValue: false }, // React escapes
    resources: { nb: { translation: nb } },
  });
  // The switch says when it is another.
  await showIn(wishedLocale()).catch(() => undefined);
}
