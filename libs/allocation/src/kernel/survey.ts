import { AllocationError } from '../errors.js';
import { QUANTITY_LIMIT } from '../exact.js';
import type { FillColumns, FillStep } from './columns.js';

export interface Survey {
  /** M, the largest stock plus capacity; base units. */
  readonly reach: number;
  /** Packs already granted, summed. */
  readonly granted: number;
  /** Packs that can still be granted, summed. */
  readonly room: number;
  /** Packs with the water near the given level, and the burn of those then between their bounds. */
  readonly count: number;
  readonly slope: number;
}

/**
 * Reads every column once: refuses what the kernel could not compute exactly, and measures the rest. `count` and
 * `slope` at `level` are not exact: they say where to look.
 */
export function survey(
  { h, a, lo, cap }: FillColumns,
  { packSize, delta2 }: FillStep,
  level: number,
): Survey {
  const perUnit = 1 / packSize;
  const rise = (level * perUnit) / 2;
  const start = 0.5 - delta2 / 2;
  let reach = 0;
  let granted = 0;
  let most = 0;
  let count = 0;
  let slope = 0;
  for (let i = 0; i < h.length; i++) {
    const stock = h[i]!;
    const burn = a[i]!;
    const low = lo[i]!;
    const high = cap[i]!;
    // NaN fails every comparison, so it is refused here as well.
    const sound =
      stock >= 0 &&
      burn >= 0 &&
      burn < QUANTITY_LIMIT &&
      low >= 0 &&
      low <= high &&
      (burn >= 1 || low === high) &&
      Math.floor(stock) === stock &&
      Math.floor(burn) === burn;
    if (!sound) refuse({ h, a, lo, cap }, packSize);
    const full = stock + packSize * high;
    if (full > reach) reach = full;
    granted += low;
    most += high;
    // Packs as if divisible, each counted from the middle of its step: floor(q) + 1 is q + 1/2 on average.
    const packs = rise * burn - stock * perUnit + start;
    if (packs <= low) count += low;
    else if (packs >= high) count += high;
    else {
      count += packs;
      slope += burn;
    }
  }
  if (reach >= QUANTITY_LIMIT) refuse({ h, a, lo, cap }, packSize);
  return { reach, granted, room: most - granted, count, slope };
}

function refuse({ h, a, lo, cap }: Omit<FillColumns, 'tie'>, packSize: number): never {
  for (let i = 0; i < h.length; i++) {
    quantity(h[i]!, `h[${i}]`);
    quantity(a[i]!, `a[${i}]`);
    if (lo[i]! < 0) throw new AllocationError('NEGATIVE', `lo[${i}]`, lo[i]!);
    if (lo[i]! > cap[i]!) throw new AllocationError('OUT_OF_BOUNDS', `cap[${i}]`, cap[i]!);
    if (a[i]! === 0 && lo[i]! < cap[i]!) throw new AllocationError('NO_BURN', `a[${i}]`, 0);
    if (h[i]! + packSize * cap[i]! >= QUANTITY_LIMIT)
      throw new AllocationError('OUT_OF_BOUNDS', `cap[${i}]`, cap[i]!);
  }
  throw new AllocationError('INVARIANT', 'columns', h.length);
}

function quantity(value: number, path: string): void {
  if (!Number.isInteger(value)) throw new AllocationError('NOT_AN_INTEGER', path, value);
  if (value < 0) throw new AllocationError('NEGATIVE', path, value);
  if (value >= QUANTITY_LIMIT) throw new AllocationError('OUT_OF_BOUNDS', path, value);
}
