import type { Locale } from '@fordel/shared';

const LOCALE_OF: Readonly<Record<string, Locale>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The first language of an Accept-Language header that Fordel speaks, by the header's own preference; bokmål when there is none. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => LOCALE_OF[language]).find((locale) => locale !== undefined) ?? 'nb';
}
