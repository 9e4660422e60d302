import type { ComposeFault } from './compose-faults.js';

/** The element a fault leads to. */
export const composeId = (field: ComposeFault['field']): string => `message-${field}`;
