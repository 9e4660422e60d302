import type { ClientBase } from 'pg';

/**
 * Changes what must stand in the tables before the first request: one transaction, in the audit trail as the
 * system's own work under `operation`. For the owner's connection.
 */
export async function seed(client: ClientBase, operation: string, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('fordel.subject', 'system', true), set_config('fordel.role', 'system', true),
              set_config('fordel.operation', $1, true)`,
      [operation],
    );
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
