import { z } from 'zod';

/** A fact holds from validFrom up to, not including, validTo (null: still). Dates as '2020-01-01'. */
export const validity = { validFrom: z.iso.date(), validTo: z.iso.date().nullable() };

export interface Validity {
  validFrom: string;
  validTo: string | null;
}

/** Dates of one width sort as text. */
export const isValidOn = (fact: Validity, date: string): boolean =>
  fact.validFrom <= date && (fact.validTo === null || date < fact.validTo);

export const overlap = (a: Validity, b: Validity): boolean =>
  (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);

/** Positions of the facts whose key an earlier fact has at the same time; null is no key. */
export function repeated<T extends Validity>(facts: readonly T[], key: (fact: T) => string | null): number[] {
  const seen = new Map<string, T[]>();
  return facts.flatMap((fact, i) => {
    const k = key(fact);
    if (k === null) return [];
    const earlier = seen.get(k) ?? [];
    seen.set(k, [...earlier, fact]);
    return earlier.some((other) => overlap(other, fact)) ? [i] : [];
  });
}
