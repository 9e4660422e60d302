import type { PoolConfig } from 'pg';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** Any constant; every process of Fordel that migrates takes the same lock, so that one does and the others wait. */
const MIGRATION_LOCK = 7_035_202_001;

/**
 * Brings the schema up to date and then runs `seed` (what must stand in the tables before the first request), as the
 * owner, once at a time.
 */
export async function migrate(owner: PoolConfig, seed: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query('create schema if not exists bullmq authorization fordel_queue');
    const dataSource = await new DataSource(dataSourceOptions({ ...owner, max: 1 }, [])).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await seed(client);
  } finally {
    await client.end(); // ends the session and with it the lock
  }
}
