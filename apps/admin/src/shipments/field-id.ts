import type { LineField } from './receipt-draft.js';

/** The id of a receipt line's field, so that an error can lead to it. */
export const fieldId = (productId: string, field: LineField): string => `receipt-${productId}-${field}`;
