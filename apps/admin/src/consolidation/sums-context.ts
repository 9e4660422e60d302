import { createContext, useContext } from 'react';
import type { FormLineFragment, PartSumFragment } from '../generated/graphql.js';
import type { Consolidation } from './use-consolidation.js';
import { type Figure, REQUIRED } from '../report/figures.js';
import { sumOf } from './sums.js';

/** What the institutions add up to, for the fields of the form; null: there are none. */
export const SumsContext = createContext<Consolidation | null>(null);

/** What stands beside a field; null where there are no institutions, they are not asked for it, or need not tell it and did not. */
export function useFieldSum({ category }: FormLineFragment, figure: Figure): PartSumFragment | null {
  const consolidation = useContext(SumsContext);
  const sum = consolidation && sumOf(consolidation, category.code, figure);
  if (!sum || sum.of === 0) return null;
  return REQUIRED.has(figure) || sum.told > 0 ? sum : null;
}
