export const LOCALES = ['nb', 'nn', 'en'] as const;

/** Bokmål, nynorsk, English. */
export type Locale = (typeof LOCALES)[number];

/** The same text in every language; none may be left out. */
export type Text = Record<Locale, string>;
