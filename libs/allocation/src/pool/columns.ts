import { requireField } from '../checks.js';
import { CLASS_LIMIT, PACK_LIMIT, QUANTITY_LIMIT } from '../exact.js';

/** What the pool reads of a recipient; quantities in base units. */
export interface PoolRow {
  readonly id: string;
  readonly class: number;
  readonly tie: number;
  readonly population: number;
}

/** Plausible stock and weekly burn in base units, and the cap in packs. */
export interface PoolNeed {
  readonly stock: number;
  readonly burn: number;
  readonly cap: number;
}

/** A pool's recipients as columns, in the order they are worked on. */
export interface PoolColumns {
  readonly ids: readonly string[];
  readonly classes: Uint8Array;
  readonly tie: Int32Array;
  readonly population: Float64Array;
  readonly stock: Float64Array;
  readonly burn: Float64Array;
  readonly cap: Int32Array;
}

/** Gathers recipients in the given order; refuses what is no integer, negative or out of bounds, with its path. */
export function gather<Row extends PoolRow>(
  recipients: readonly Row[],
  needOf: (row: Row) => PoolNeed,
  order: ArrayLike<number>,
  packSize: number,
): PoolColumns {
  const list = 'recipients';
  const n = order.length;
  const ids = new Array<string>(n);
  const classes = new Uint8Array(n);
  // Few long arrays instead of many short ones: each costs an allocation outside the heap.
  const whole = new Int32Array(2 * n);
  const wide = new Float64Array(3 * n);
  const tie = whole.subarray(0, n);
  const cap = whole.subarray(n);
  const stock = wide.subarray(0, n);
  const burn = wide.subarray(n, 2 * n);
  const population = wide.subarray(2 * n);
  for (let i = 0; i < n; i++) {
    const at = order[i]!;
    const r = recipients[at]!;
    const need = needOf(r);
    ids[i] = r.id;
    classes[i] = requireField(r.class, 1, CLASS_LIMIT, list, at, 'class');
    tie[i] = requireField(r.tie, 0, PACK_LIMIT, list, at, 'tie');
    population[i] = requireField(r.population, 0, QUANTITY_LIMIT, list, at, 'population');
    stock[i] = requireField(need.stock, 0, QUANTITY_LIMIT, list, at, 'stock');
    burn[i] = requireField(need.burn, 0, QUANTITY_LIMIT, list, at, 'burn');
    cap[i] = requireField(need.cap, 0, PACK_LIMIT, list, at, 'cap');
    requireField(need.stock + packSize * need.cap, 0, QUANTITY_LIMIT, list, at, 'stock + cap');
  }
  return { ids, classes, tie, population, stock, burn, cap };
}
