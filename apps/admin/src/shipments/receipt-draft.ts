import type { OwnShipmentLineFragment, ReceiptLineInput } from '../generated/graphql.js';
import { type CountFault, readCount } from '../kit/count.js';

/** One line of the receipt as it stands in the form's fields. */
export interface DraftLine {
  readonly arrived: string;
  readonly damaged: string;
}

export type Draft = Readonly<Record<string, DraftLine>>;

export type LineField = keyof DraftLine;

export interface DraftFault {
  readonly productId: string;
  readonly field: LineField;
  readonly code: CountFault | 'DAMAGED_ABOVE_ARRIVED';
}

/** Arrived is empty, so that somebody has to count; nothing is damaged until somebody says so. */
export const emptyDraft = (lines: readonly OwnShipmentLineFragment[]): Draft =>
  Object.fromEntries(lines.map(({ product }) => [product.id, { arrived: '', damaged: '0' }]));

/** "Everything came as listed." */
export const fullDraft = (lines: readonly OwnShipmentLineFragment[]): Draft =>
  Object.fromEntries(
    lines.map(({ product, quantity }) => [product.id, { arrived: String(quantity), damaged: '0' }]),
  );

/** The lines to send, or every fault of the draft in the form's order. */
export function readDraft(
  lines: readonly OwnShipmentLineFragment[],
  draft: Draft,
): { lines: ReceiptLineInput[]; faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  const read = lines.map(({ product: { id: productId } }): ReceiptLineInput => {
    const line = draft[productId] ?? { arrived: '', damaged: '' };
    const number = (field: LineField): number => {
      const count = readCount(line[field]);
      if ('value' in count) return count.value;
      faults.push({ productId, field, code: count.fault });
      return Number.NaN;
    };
    const [arrived, damaged] = [number('arrived'), number('damaged')];
    if (damaged > arrived) faults.push({ productId, field: 'damaged', code: 'DAMAGED_ABOVE_ARRIVED' });
    return { productId, arrived, damaged };
  });
  return { lines: read, faults };
}
