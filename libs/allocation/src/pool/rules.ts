import type { Column } from '../kernel/columns.js';
import type { Rule } from '../policy.js';
import type { PoolColumns } from './columns.js';

/** The level parameters (h, a) a rule puts into the kernel; section 5. */
export function levelColumns(rule: Rule, pool: PoolColumns, packSize: number): { h: Column; a: Column } {
  const n = pool.ids.length;
  const zeros = () => new Float64Array(n);
  switch (rule) {
    case 'cover':
      return { h: pool.stock, a: pool.burn };
    case 'need':
      return { h: zeros(), a: Float64Array.from(pool.cap, (cap) => Math.max(1, cap * packSize)) };
    case 'population':
      return { h: zeros(), a: pool.population.map((inhabitants) => Math.max(1, inhabitants)) };
    case 'cea':
      return { h: zeros(), a: new Float64Array(n).fill(1) };
    case 'cel': {
      const most = pool.cap.reduce((max, cap) => Math.max(max, cap), 0);
      return {
        h: Float64Array.from(pool.cap, (cap) => (most - cap) * packSize),
        a: new Float64Array(n).fill(1),
      };
    }
  }
}
