import { readNumber } from '@fordel/shared';

/** Thousandths of what the field is in, or what is wrong with it. */
export type Thousandths =
  { readonly value: number } | { readonly fault: 'AMBIGUOUS' | 'NEGATIVE' | 'NOT_DECIMAL' | 'TOO_LARGE' };

const MOST = 1_000_000_000;

/** Point and comma are decimal signs; before three digits they are a thousand to some, and somebody has to say which. */
export function readThousandths(text: string): Thousandths {
  const number = readNumber(text);
  if (number === 'AMBIGUOUS_NUMBER') return { fault: 'AMBIGUOUS' };
  if (number === null || number === 'NOT_A_NUMBER') return { fault: 'NOT_DECIMAL' };
  if (number < 0) return { fault: 'NEGATIVE' };
  if (Number(number.toFixed(3)) !== number) return { fault: 'NOT_DECIMAL' };
  const value = Math.round(number * 1000);
  return value > MOST ? { fault: 'TOO_LARGE' } : { value };
}
