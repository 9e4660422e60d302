import type { Client } from 'pg';
import { APP_ROLE, prepareRoles, QUEUE_ROLE } from './roles.js';
import { passwordOf } from './secrets.js';
import { withClient } from './with-client.js';

export const OWNER_ROLE = 'fordel_owner';
export const DATABASE = 'fordel';

/** Makes sure that a new embedded server has our database and roles. Idempotent: an interrupted first start is finished by the next. */
export async function provision(superuserUrl: string, ownerUrl: string, secret: string): Promise<void> {
  await withClient({ connectionString: superuserUrl }, async (client) => {
    if (await isComplete(client)) return;
    await createOwner(client, passwordOf(OWNER_ROLE, secret));
    await createDatabase(client);
    await prepareRoles({ connectionString: ownerUrl });
    for (const role of [APP_ROLE, QUEUE_ROLE]) {
      await client.query(`alter role ${role} login password '${passwordOf(role, secret)}'`);
    }
  });
}

async function isComplete(client: Client): Promise<boolean> {
  const roles = [OWNER_ROLE, APP_ROLE, QUEUE_ROLE];
  const { rows } = await client.query<{ complete: boolean }>(
    `select (select count(*) from pg_roles where rolname = any($1) and rolcanlogin) = ${roles.length} as complete`,
    [roles],
  );
  return rows[0]?.complete === true;
}

async function createOwner(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [OWNER_ROLE]);
  if (rowCount === 0) await client.query(`create role ${OWNER_ROLE} login createrole password '${password}'`);
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
}
