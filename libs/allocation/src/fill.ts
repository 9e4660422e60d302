import { orderById, requireDistinctTies, requireField } from './checks.js';
import { AllocationError } from './errors.js';
import { PACK_LIMIT, QUANTITY_LIMIT } from './exact.js';
import type { FillColumns, FillStep } from './kernel/columns.js';
import { fillColumns } from './kernel/fill-columns.js';

/** One recipient of a single step of water-filling. */
export interface FillRecipient {
  readonly id: string;
  /** h, base units. */
  readonly stock: number;
  /** a, base units per week; at least 1 unless granted = cap. */
  readonly burn: number;
  /** Packs it already has. */
  readonly granted: number;
  /** Packs it may have in all. */
  readonly cap: number;
  /** Distinct rank; the lower one goes first on an exact tie. */
  readonly tie: number;
}

export interface FillInput extends FillStep {
  /** Packs to grant on top of what is granted. */
  readonly packs: number;
  readonly recipients: readonly FillRecipient[];
}

/** Packs each recipient has after the step, in the order of their ids. */
export interface Grant {
  readonly id: string;
  readonly packs: number;
}

/**
 * The kernel for plain objects: the next pack goes to who runs out first, until `packs` are granted or everybody is at its
 * cap. Throws AllocationError naming path and value of whatever is no integer, negative, out of bounds or repeated.
 */
export function fill(input: FillInput): Grant[] {
  const { recipients } = input;
  const order = orderById(recipients, 'recipients');
  requireDistinctTies(recipients, 'recipients');
  const columns = columnsOf(recipients, order, input.packSize, 'recipients');
  const out = new Int32Array(order.length);
  fillColumns(columns, input, input.packs, out);
  return Array.from(order, (at, i) => ({ id: recipients[at]!.id, packs: out[i]! }));
}

/** Columns in the given order; refuses by row and field what the kernel would refuse by column. */
export function columnsOf(
  recipients: readonly FillRecipient[],
  order: Uint32Array,
  packSize: number,
  list: string,
): FillColumns {
  const n = order.length;
  const h = new Float64Array(n);
  const a = new Float64Array(n);
  const lo = new Int32Array(n);
  const cap = new Int32Array(n);
  const tie = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = order[i]!;
    const recipient = recipients[at]!;
    h[i] = requireField(recipient.stock, 0, QUANTITY_LIMIT, list, at, 'stock');
    a[i] = requireField(recipient.burn, 0, QUANTITY_LIMIT, list, at, 'burn');
    cap[i] = requireField(recipient.cap, 0, PACK_LIMIT, list, at, 'cap');
    lo[i] = requireField(recipient.granted, 0, recipient.cap + 1, list, at, 'granted');
    tie[i] = requireField(recipient.tie, 0, PACK_LIMIT, list, at, 'tie');
    requireField(recipient.stock + packSize * recipient.cap, 0, QUANTITY_LIMIT, list, at, 'stock + cap');
    if (recipient.burn === 0 && recipient.granted < recipient.cap) {
      throw new AllocationError('NO_BURN', `${list}[${at}].burn`, 0);
    }
  }
  return { h, a, lo, cap, tie };
}
