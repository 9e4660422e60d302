import type { FileFaultFragment } from '../generated/graphql.js';

/** Where a fault is shown: at its cell, at its row, or nowhere in the table. */
export const placeId = ({ cell, row }: Pick<FileFaultFragment, 'cell' | 'row'>): string | null =>
  cell ? `cell-${cell}` : row ? `row-${row}` : null;
