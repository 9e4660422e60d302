import type { FillColumns, FillStep } from '@fordel/allocation';
import { random, skewed } from '../../../apps/api/src/exercise/figures/random.js';

/** Boxes of 50, levels read where the pack starts. */
export const STEP: FillStep = { packSize: 50, delta2: 0 };

/** Recipients lack up to four weeks; two fifths of what they lack is there. */
const TARGET_WEEKS = 4;
const SUPPLIED = 0.4;

/** One product to be shared: 32-bit columns, and the packs there are. */
export interface Product {
  readonly columns: FillColumns;
  readonly packs: number;
  readonly out: Int32Array;
}

/** `n` recipients of sizes as unequal as kommuner: 400 pieces a week in the middle, up to two weeks in stock. */
export function product(n: number, number: number): Product {
  const next = random(n, `product ${number}`);
  const column = () => new Int32Array(n);
  const [h, a, lo, cap, tie, out] = [column(), column(), column(), column(), column(), column()];
  let room = 0;
  for (let i = 0; i < n; i++) {
    a[i] = 1 + Math.round(skewed(next, 400, 1.2));
    h[i] = Math.round(a[i]! * 2 * next());
    cap[i] = Math.max(0, Math.ceil((TARGET_WEEKS * a[i]! - h[i]!) / STEP.packSize));
    room += cap[i]!;
    tie[i] = i;
  }
  return { columns: { h, a, lo, cap, tie }, packs: Math.floor(room * SUPPLIED), out };
}
