import type { Transaction } from '../database/transaction.js';

/** What the clock shows: the time it is, or in an exercise the time it was set to. */
export async function timeOf(tx: Transaction): Promise<Date> {
  const [clock] = await tx.query<{ now: Date }>('select fordel_now() as now');
  if (!clock) throw new Error('the clock row is gone');
  return clock.now;
}
