import { registerEnumType } from '@nestjs/graphql';

/** What § 8 a names, in its order. Each is one or more categories of the weekly report (`normal_stock_category`). */
export enum NormalStockKind {
  GLOVES = 'GLOVES',
  MASKS = 'MASKS',
  RESPIRATORS = 'RESPIRATORS',
  GOWNS_OR_SUITS = 'GOWNS_OR_SUITS',
  EYE_PROTECTION = 'EYE_PROTECTION',
}
registerEnumType(NormalStockKind, {
  name: 'NormalStockKind',
  description: 'What regulation 2001-07-23-881 § 8 a names.',
  valuesMap: {
    GLOVES: { description: 'hansker' },
    MASKS: { description: 'munnbind' },
    RESPIRATORS: { description: 'åndedrettsvern' },
    GOWNS_OR_SUITS: { description: 'smittefrakk eller heldekkende drakt, counted together' },
    EYE_PROTECTION: { description: 'briller eller visir' },
  },
});

export const NORMAL_STOCK_KINDS = Object.values(NormalStockKind);

/** For a check constraint of an entity. */
export const ONE_OF_KINDS = `kind in (${NORMAL_STOCK_KINDS.map((kind) => `'${kind}'`).join(', ')})`;
