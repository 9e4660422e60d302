import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/platform/database/data-source.js';
import { testDatabase } from '../support/test-database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Connections } from '../../apps/api/src/platform/embedded/resolve-connections.js';
import { entities } from '../support/entities.js';

let app: TestApp;
let connections: Connections;
beforeAll(async () => {
  [app, connections] = await Promise.all([startTestApp(), testDatabase()]);
});
afterAll(async () => {
  await app?.stop();
  await connections?.stop();
});

describe('the tables', () => {
  it('are what the entities say: a migration generated from them would be empty', async () => {
    const dataSource = await new DataSource(
      dataSourceOptions({ ...connections.owner, max: 2 }, await entities()),
    ).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('each have an entity', async () => {
    const tables = await app.sql.owner<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
    );
    const dataSource = new DataSource(dataSourceOptions(connections.owner, await entities()));
    await dataSource.initialize();
    const known = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    await dataSource.destroy();
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the application’s role', () => {
  it('is nobody special and owns nothing', async () => {
    const roles = await app.sql.owner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'fordel_app'`,
    );
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    const owned = await app.sql.owner(
      `select relname from pg_class where relowner = 'fordel_app'::regrole
       union all select proname from pg_proc where proowner = 'fordel_app'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  it('may change or delete only where a row is meant to change', async () => {
    const rights = await app.sql.owner<{ table: string; may: string }>(
      `select table_name as "table", string_agg(lower(privilege_type), ', ' order by privilege_type) as may
       from information_schema.role_table_grants
       where grantee = 'fordel_app' and table_schema = 'public' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
       group by table_name order by table_name`,
    );
    const columns = await app.sql.owner<{ table: string }>(
      `select distinct table_name as "table" from information_schema.column_privileges
       where grantee = 'fordel_app' and table_schema = 'public' and privilege_type = 'UPDATE' order by 1`,
    );
    const changeable = new Set([...rights.map(({ table }) => table), ...columns.map(({ table }) => table)]);
    expect(rights.filter(({ may }) => may.includes('truncate'))).toEqual([]);
    expect([...changeable].sort()).toEqual([
      'allocation_progress',
      'allocation_round',
      'clock',
      'outbox_delivery',
      'reporting_week',
      'shipment',
      'shipment_leg',
      'shipment_line',
    ]);
  });

  it('reads figures of organisations only under row-level security', async () => {
    const open = await app.sql.owner<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
         and has_table_privilege('fordel_app', oid, 'select') order by 1`,
    );
    expect(open.map(({ name }) => name)).toEqual([
      // Public facts, and the machinery's own rows, which name no figure.
      'allocation_progress',
      'category',
      'clock',
      'ledger_movement',
      'organisation',
      'organisation_title',
      'outbox_delivery',
      'outbox_event',
      'policy_version',
      'product',
      'reporting_week',
    ]);
  });

  it('sees nothing when nobody is calling', async () => {
    const guarded = await app.sql.owner<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
         and has_table_privilege('fordel_app', oid, 'select')`,
    );
    for (const { name } of guarded.filter(({ name }) => name !== 'allocation_round')) {
      expect([name, await app.sql.app({ scope: 'public' }, `select from ${name} limit 1`)]).toEqual([
        name,
        [],
      ]);
    }
  });
});
