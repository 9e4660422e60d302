import type { Locale } from '@fordel/shared';

interface Named {
  readonly nameNb: string;
  readonly nameNn: string;
  readonly nameEn: string;
}

export function nameIn(locale: Locale, { nameNb, nameNn, nameEn }: Named): string {
  return { nb: nameNb, nn: nameNn, en: nameEn }[locale];
}
