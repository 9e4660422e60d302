import type { Figure } from '../report/figures.js';

/** What an institution is asked of every category: what its organisation can add up. */
export const PART_FIGURES = [
  'stock',
  'usedLastWeek',
  'expectedNextWeek',
  'ownPurchase',
  'onOrder',
] as const satisfies readonly Figure[];
