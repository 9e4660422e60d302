import { ServicesReduced } from '../../report/services-reduced.js';

/** Texts that mean the same: capitals, kinds of space, and a unit in brackets after it are all one. */
export const spelling = (text: string): string =>
  text
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Use that is not known, which is not 0. */
export const NOT_KNOWN = { nb: 'vet ikke', nn: 'veit ikkje', en: 'not known' } as const;
const UNKNOWN = new Set<string>([
  ...Object.values(NOT_KNOWN),
  'ukjent',
  'ukjend',
  'ikke kjent',
  'unknown',
  '?',
]);

export const isNotKnown = (text: string): boolean => UNKNOWN.has(spelling(text));

export const SERVICES_WORDS = {
  [ServicesReduced.NO]: { nb: 'Nei', nn: 'Nei', en: 'No' },
  [ServicesReduced.REDUCED]: { nb: 'Redusert', nn: 'Reduserte', en: 'Reduced' },
  [ServicesReduced.STOPPED]: { nb: 'Stanset', nn: 'Stansa', en: 'Stopped' },
} as const;

const SERVICES = new Map<string, ServicesReduced>(
  Object.values(ServicesReduced).flatMap((value) =>
    [value, ...Object.values(SERVICES_WORDS[value])].map((word): [string, ServicesReduced] => [
      spelling(word),
      value,
    ]),
  ),
);

/** null: a word there is no meaning for. */
export const servicesOf = (text: string): ServicesReduced | null => SERVICES.get(spelling(text)) ?? null;
