import { readNumber } from '@fordel/shared';

export type CountFault = 'MISSING' | 'NOT_WHOLE' | 'AMBIGUOUS' | 'NEGATIVE' | 'TOO_LARGE';

/** A typed count: the number, or what is wrong with it. */
export type Count = { readonly value: number } | { readonly fault: CountFault };

const MOST = 1_000_000_000;

/** Reads a count of base units as people write it, and as a file's is read. An empty field is not zero. */
export function readCount(text: string): Count {
  const number = readNumber(text);
  if (number === null) return { fault: 'MISSING' };
  if (number === 'AMBIGUOUS_NUMBER') return { fault: 'AMBIGUOUS' };
  if (typeof number === 'string' || !Number.isInteger(number)) return { fault: 'NOT_WHOLE' };
  if (number < 0 || Object.is(number, -0)) return { fault: 'NEGATIVE' };
  return number > MOST ? { fault: 'TOO_LARGE' } : { value: number };
}
