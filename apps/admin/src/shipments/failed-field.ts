import type { OwnShipmentLineFragment } from '../generated/graphql.js';
import type { LineField } from './receipt-draft.js';

const PATH = /^lines\.(\d+)(?:\.(arrived|damaged))?/;

/** Which field of the form a path such as 'lines.2.arrived' is about; null when it is about none. */
export function failedField(
  path: string | null,
  lines: readonly OwnShipmentLineFragment[],
): { productId: string; field: LineField } | null {
  const [, index, field] = PATH.exec(path ?? '') ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  return line ? { productId: line.product.id, field: field === 'damaged' ? 'damaged' : 'arrived' } : null;
}
