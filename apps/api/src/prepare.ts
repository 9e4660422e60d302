import type { ClientBase, PoolConfig } from 'pg';
import { loadPolicies } from './allocation/policy/load-policies.js';
import type { Config } from './platform/config/config.js';
import { migrate } from './platform/database/migrate.js';
import { sqlMigrations } from './platform/database/sql-migrations.js';
import type { Connections } from './platform/embedded/resolve-connections.js';
import { withClient } from './platform/embedded/with-client.js';
import { StartupFailure } from './platform/process/startup-failure.js';
import { loadCatalogue } from './registry/load/load-catalogue.js';
import {
  endDevelopmentMemberships,
  loadDevelopmentMemberships,
} from './registry/load/load-development-memberships.js';
import { loadRegister } from './registry/load/load-register.js';
import { seed } from './registry/load/seed.js';

/**
 * Makes the database ready for this version of the program: schema, register, catalogue, the first policy and, beside the
 * development issuer, its memberships; production ends an exercise that was on. Safe to run from several processes at once; a second run writes nothing.
 * @throws StartupFailure when a newer version has been here
 */
export async function prepareDatabase(connections: Connections, config: Config): Promise<void> {
  await refuseNewerDatabase(connections.owner);
  const hasDevelopmentIssuer = config.issuerUrl === undefined && config.nodeEnv !== 'production';
  await migrate(connections.owner, async (client) => {
    await loadRegister(client);
    await loadCatalogue(client);
    await loadPolicies(client);
    await (hasDevelopmentIssuer ? loadDevelopmentMemberships : endDevelopmentMemberships)(client);
    if (config.nodeEnv === 'production') await endExercise(client);
  });
}

/** A clock that an exercise left standing would stand for ever: in production nobody can set it. */
async function endExercise(client: ClientBase): Promise<void> {
  await seed(client, 'clock.endExercise', async () => {
    await client.query(
      'update clock set stopped_at = null, exercise = null where num_nonnulls(stopped_at, exercise) > 0',
    );
  });
}

/** Going back to an older program would leave it with tables it does not know how to keep right. */
async function refuseNewerDatabase(owner: PoolConfig): Promise<void> {
  const known = sqlMigrations(new URL('./migrations/', import.meta.url)).map(
    (Migration) => new Migration().name,
  );
  const unknown = await withClient(owner, (client) => migrationsBeyond(client, known));
  if (unknown.length > 0) {
    throw new StartupFailure(
      `The database was prepared by a newer version of Fordel (${unknown.join(', ')}): start that version, or restore a backup from before it.`,
    );
  }
}

async function migrationsBeyond(client: ClientBase, known: unknown[]): Promise<string[]> {
  const { rows: tables } = await client.query("select where to_regclass('migration') is not null");
  if (tables.length === 0) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from migration where name <> all($1) order by timestamp',
    [known],
  );
  return rows.map(({ name }) => name);
}
