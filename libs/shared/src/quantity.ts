/** The largest quantity the allocation rule computes exactly, in base units (pieces or millilitres): 2^44 − 1. */
export const QUANTITY_MAX = 2 ** 44 - 1;

/** The largest quantity a line of a weekly report may state, in base units; more is absurd and refused. */
export const REPORT_QUANTITY_MAX = 1_000_000_000;

/** A whole number of base units, zero or more, that a number holds exactly. */
export function isQuantity(n: unknown): n is number {
  return Number.isSafeInteger(n) && (n as number) >= 0;
}
