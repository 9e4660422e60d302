/** Thousandths of what the field is in, or what is wrong with it. */
export type Thousandths =
  { readonly value: number } | { readonly fault: 'AMBIGUOUS' | 'NEGATIVE' | 'NOT_DECIMAL' | 'TOO_LARGE' };

const MOST = 1_000_000_000;
const SPACES = /[\s\u00a0\u202f\u2009]+/g;
const DECIMAL = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,3}))?$/;

/** The comma is the decimal sign; a point before three digits is a thousand to some and a decimal sign to others. */
export function readThousandths(text: string): Thousandths {
  const plain = text.replace(SPACES, ' ').trim();
  if (/^[-\u2212]\s?\d/.test(plain)) return { fault: 'NEGATIVE' };
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return { fault: 'AMBIGUOUS' };
  const [, whole, decimals = ''] = DECIMAL.exec(plain) ?? [];
  if (whole === undefined) return { fault: 'NOT_DECIMAL' };
  const value = Number(whole.replaceAll(' ', '')) * 1000 + Number(decimals.padEnd(3, '0'));
  return value > MOST ? { fault: 'TOO_LARGE' } : { value };
}
