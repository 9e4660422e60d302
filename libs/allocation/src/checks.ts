import { AllocationError } from './errors.js';

/** The value itself when it is an integer with min <= value < limit; a typed error naming the path otherwise. */
export function requireInteger(value: number, min: number, limit: number, path: string): number {
  if (value >= min && value < limit && Number.isInteger(value)) return value;
  throw new AllocationError(faultOf(value, min), path, value);
}

/** The same for one field of a list's row, whose path is only put together when something is wrong. */
export function requireField(
  value: number,
  min: number,
  limit: number,
  list: string,
  row: number,
  field: string,
): number {
  if (value >= min && value < limit && Number.isInteger(value)) return value;
  throw new AllocationError(faultOf(value, min), `${list}[${row}].${field}`, value);
}

function faultOf(value: number, min: number) {
  if (!Number.isInteger(value))
    return Number.isFinite(value) || Number.isNaN(value) ? 'NOT_AN_INTEGER' : 'OUT_OF_BOUNDS';
  return value < 0 && min >= 0 ? 'NEGATIVE' : 'OUT_OF_BOUNDS';
}

/**
 * The indices of `items` in the order of their ids (code units), so that input order never shows in an outcome.
 * Throws on an empty or repeated id, naming the later one.
 */
export function orderById(items: readonly { readonly id: string }[], path: string): Uint32Array {
  const order = new Uint32Array(items.length);
  let before = '';
  let sorted = true;
  for (let i = 0; i < order.length; i++) {
    const { id } = items[i]!;
    if (typeof id !== 'string' || id === '') throw new AllocationError('EMPTY', `${path}[${i}].id`, id);
    if (id <= before) sorted = false;
    before = id;
    order[i] = i;
  }
  if (sorted) return order;
  const id = (i: number) => items[i]!.id;
  order.sort((i, j) => (id(i) < id(j) ? -1 : id(i) > id(j) ? 1 : i - j));
  for (let k = 1; k < order.length; k++) {
    const i = order[k]!;
    if (id(i) === id(order[k - 1]!)) throw new AllocationError('DUPLICATE', `${path}[${i}].id`, id(i));
  }
  return order;
}

/** Throws when two items share a tie rank, naming the later one. Ranks are mostly 0 .. n - 1, hence the table. */
export function requireDistinctTies(items: readonly { readonly tie: number }[], path: string): void {
  const table = new Uint8Array(2 * items.length);
  const others = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    const { tie } = items[i]!;
    const seen = tie < table.length ? table[tie] === 1 : others.has(tie);
    if (seen) throw new AllocationError('DUPLICATE', `${path}[${i}].tie`, tie);
    if (tie < table.length) table[tie] = 1;
    else others.add(tie);
  }
}
