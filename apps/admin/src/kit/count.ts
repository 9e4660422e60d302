export type CountFault = 'MISSING' | 'NOT_WHOLE' | 'NEGATIVE' | 'TOO_LARGE';

/** A typed count: the number, or what is wrong with it. */
export type Count = { readonly value: number } | { readonly fault: CountFault };

const MOST = 1_000_000_000;
const SEPARATORS = /[\s\u00a0\u202f.,](?=\d{3}(?!\d))/g;

/**
 * Reads a count of base units as people write it: spaces (also no-break ones), points and commas before groups of three are
 * separators, U+2212 is a minus. An empty field is not zero.
 */
export function readCount(text: string): Count {
  const plain = text.trim().replace(SEPARATORS, '').replace('\u2212', '-');
  if (plain === '') return { fault: 'MISSING' };
  if (/^-\d+$/.test(plain)) return { fault: 'NEGATIVE' };
  if (!/^\d+$/.test(plain)) return { fault: 'NOT_WHOLE' };
  const value = Number(plain);
  return value > MOST ? { fault: 'TOO_LARGE' } : { value };
}
