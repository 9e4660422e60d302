import pg from 'pg';
import { eventually } from '../../apps/api/src/exercise/api/eventually.js';
import type { TwoRoles } from './two-roles.js';

export type Table = 'allocation_decision' | 'shipment_line' | 'shipment_leg';

/** Of this database: in its copies, where other specs run meanwhile, a table has the same number. */
const WAITS_TO_WRITE = `
  select pid from pg_locks
  where relation = $1::regclass and not granted
    and database = (select oid from pg_database where datname = current_database())`;

/**
 * Does something in the middle of a worker's transaction that writes to a table. The middle is found without luck: the table
 * is locked, so whoever writes to it stands still there.
 * @param happens makes the worker write
 */
export async function whileWriting(
  { sql, ownerUrl }: TwoRoles,
  table: Table,
  happens: () => Promise<unknown>,
  inTheMiddle: () => Promise<unknown>,
): Promise<void> {
  const holder = new pg.Client({ connectionString: ownerUrl });
  await holder.connect();
  try {
    await holder.query(`begin; lock table ${table} in share mode`);
    await happens();
    await eventually(
      `Writing to ${table}`,
      () => sql.owner(WAITS_TO_WRITE, [table]),
      (waiting) => waiting.length > 0,
    );
    await inTheMiddle();
  } finally {
    await holder.end(); // and with it the lock
  }
}

/** Kills the worker with -9 in the middle of a transaction that writes to a table. */
export const killWhileWriting = (
  roles: TwoRoles,
  table: Table,
  happens: () => Promise<unknown>,
): Promise<void> =>
  whileWriting(roles, table, happens, () => {
    roles.worker().kill('SIGKILL');
    return roles.worker().gone;
  });

/** What waits for its handler longer than that is published again: here the time is made to have passed. */
export const letRepublishTimePass = ({ sql }: TwoRoles): Promise<object[]> =>
  sql.owner(
    `update outbox_delivery set published_at = published_at - interval '1 minute' where acknowledged_at is null`,
  );
