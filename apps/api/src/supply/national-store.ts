import type { Transaction } from '../platform/database/transaction.js';

/** The organisation id of the national store, where everything comes in. */
export async function nationalStoreId(tx: Transaction): Promise<string> {
  const [store] = await tx.query<{ id: string }>(
    `select id from organisation where kind = 'NATIONAL_STORE' and valid_to is null`,
  );
  if (!store) throw new Error('the register has no national store');
  return store.id;
}
