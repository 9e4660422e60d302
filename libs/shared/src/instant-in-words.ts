import { DateTime } from 'luxon';
import type { Locale } from './locale.js';
import { OSLO } from './oslo.js';

const AT: Readonly<Record<Locale, string>> = {
  nb: "cccc d. MMMM 'kl.' HH.mm",
  nn: "cccc d. MMMM 'kl.' HH.mm",
  en: "cccc d MMMM 'at' HH:mm",
};

/** 'onsdag 8. april kl. 14.00', on an Oslo clock. */
export const instantInWords = (locale: Locale, instant: Date): string =>
  DateTime.fromJSDate(instant, { zone: OSLO }).setLocale(locale).toFormat(AT[locale]);
