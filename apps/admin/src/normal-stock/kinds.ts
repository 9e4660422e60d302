import type { NormalStockKind } from '../generated/graphql.js';

/** What the regulation names, in its order. */
export const KINDS: readonly NormalStockKind[] = [
  'GLOVES',
  'MASKS',
  'RESPIRATORS',
  'GOWNS_OR_SUITS',
  'EYE_PROTECTION',
];

/** What a form has typed per kind. */
export type PerKind = Readonly<Record<NormalStockKind, string>>;

export const perKind = (of: (kind: NormalStockKind) => string): PerKind => ({
  GLOVES: of('GLOVES'),
  MASKS: of('MASKS'),
  RESPIRATORS: of('RESPIRATORS'),
  GOWNS_OR_SUITS: of('GOWNS_OR_SUITS'),
  EYE_PROTECTION: of('EYE_PROTECTION'),
});

export const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
