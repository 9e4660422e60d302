import type { Variant } from './types.js';

/** The ways of sharing that are compared: the rule, its two roundings, and what was turned down. */
export const VARIANTS: readonly Variant[] = [
  { key: 'cover', rule: 'cover', delta2: 0, bound: 'plausible' },
  { key: 'cover δ2=1', rule: 'cover', delta2: 1, bound: 'plausible' },
  { key: 'cover δ2=2', rule: 'cover', delta2: 2, bound: 'plausible' },
  { key: 'need', rule: 'need', delta2: 0, bound: 'plausible' },
  { key: 'population', rule: 'population', delta2: 0, bound: 'plausible' },
  { key: 'cea', rule: 'cea', delta2: 0, bound: 'plausible' },
  { key: 'cel', rule: 'cel', delta2: 0, bound: 'plausible' },
  { key: 'as asked', rule: 'need', delta2: 0, bound: 'asked' },
];
