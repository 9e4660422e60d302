import type { Random } from './random.js';

export type When = 'in-time' | 'late' | 'missing';

/** Who reports when: the given shares, in thousandths and rounded to whole reporters, drawn by lot. */
export function timeliness(next: Random, reporters: number, late: number, missing: number): When[] {
  const lots = Array.from({ length: reporters }, (_, i) => ({ i, lot: next() })).sort(
    (a, b) => a.lot - b.lot,
  );
  const nobody = Math.round((reporters * missing) / 1000);
  const after = nobody + Math.round((reporters * late) / 1000);
  const when = Array.from({ length: reporters }, (): When => 'in-time');
  lots.slice(0, after).forEach(({ i }, drawn) => {
    when[i] = drawn < nobody ? 'missing' : 'late';
  });
  return when;
}
