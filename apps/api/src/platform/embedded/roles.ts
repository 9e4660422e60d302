import type { PoolConfig } from 'pg';
import { StartupFailure } from '../process/startup-failure.js';
import { withClient } from './with-client.js';

/** What the application may be: it owns nothing, and row-level security binds it. */
export const APP_ROLE = 'fordel_app';
/** Owner of the job queues' own schema, and of nothing else. */
export const QUEUE_ROLE = 'fordel_queue';

const OLDEST_SERVER = 18;
const INSUFFICIENT_PRIVILEGE = '42501';
const ROLE_LOCK = 4_671_001; // one process at a time prepares a server

/**
 * Makes sure that the two unprivileged roles exist, without login, and that the owner may step down into them.
 * Idempotent; safe for several processes at once.
 * @param owner connection of the role that owns the database
 * @throws StartupFailure when the server is too old or the owner may not create roles
 */
export async function prepareRoles(owner: PoolConfig): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST_SERVER) {
      throw new StartupFailure(
        `The PostgreSQL server is version ${version}, but ${OLDEST_SERVER} or newer is needed: upgrade it, or point DATABASE_URL to another.`,
      );
    }
    await client.query(CREATE_ROLES).catch((error: Error & { code?: string }) => {
      if (error.code !== INSUFFICIENT_PRIVILEGE) throw error;
      throw new StartupFailure(
        `The database owner in DATABASE_URL may not prepare the roles ${APP_ROLE} and ${QUEUE_ROLE} (${error.message}): let an administrator run ALTER ROLE … CREATEROLE for it, or create both roles and grant them to it.`,
      );
    });
  });
}

const createAndGrant = (role: string): string => `
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin;
  end if;
  if not pg_has_role(current_user, '${role}', 'set') then
    grant ${role} to current_user;
  end if;`;

const CREATE_ROLES = `do $$ begin
  perform pg_advisory_xact_lock(${ROLE_LOCK});
  ${createAndGrant(APP_ROLE)}
  ${createAndGrant(QUEUE_ROLE)}
  if not has_database_privilege('${QUEUE_ROLE}', current_database(), 'create') then
    execute format('grant create on database %I to ${QUEUE_ROLE}', current_database()); -- BullMQ makes its schema itself
  end if;
end $$`;

const DATABASE_OWNER = 'select datdba from pg_database where datname = current_database()';

/**
 * Refuses an application connection that row-level security would not bind.
 * @throws StartupFailure naming the role
 */
export async function checkUnprivileged(app: PoolConfig): Promise<void> {
  const role = await withClient(app, async (client) => {
    const { rows } = await client.query<{ name: string; privileged: boolean }>(
      `select rolname as name,
              rolsuper or rolbypassrls or pg_has_role(rolname, (${DATABASE_OWNER}), 'usage') as privileged
         from pg_roles where rolname = current_user`,
    );
    return rows[0];
  });
  if (role?.privileged !== false) {
    throw new StartupFailure(
      `The application's database role ${role?.name ?? 'has no name and'} is a superuser, bypasses row-level security or owns the database: let DATABASE_APP_URL name a plain member of ${APP_ROLE}.`,
    );
  }
}
