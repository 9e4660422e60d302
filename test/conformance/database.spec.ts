import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/platform/database/data-source.js';
import { testDatabase } from '../support/test-database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Connections } from '../../apps/api/src/platform/embedded/resolve-connections.js';
import { entities } from '../support/entities.js';
import {
  nationalStoreId,
  organisations,
  productIds,
  releasedRound,
} from '../../apps/api/src/logistics/released-round.fixture.js';

/** Tables with rows of organisations that the spec below fills. */
const GUARDED = [
  'allocation_decision',
  'allocation_round',
  'audit_event',
  'contact',
  'goods_receipt',
  'idempotency_record',
  'institution',
  'institution_link',
  'institution_part',
  'institution_part_line',
  'ledger_account',
  'ledger_balance',
  'ledger_leg',
  'membership',
  'round_product',
  'shipment',
  'shipment_leg',
  'shipment_line',
  'weekly_report',
  'weekly_report_line',
  'weekly_report_part',
];

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
      'contact',
      'institution',
      'institution_link',
      'intake_delivery',
      'message_notice',
      'message_recipient',
      'message_reply',
      'outbox_delivery',
      'reminder',
      'reminder_due',
      'reminder_switch',
      'report_draft',
      'reporting_week',
      'shipment',
      'shipment_leg',
      'shipment_line',
      'urgent_request',
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
      'normal_stock_category',
      'organisation',
      'organisation_title',
      'outbox_delivery',
      'outbox_event',
      'policy_version',
      'product',
      'reminder_due',
      'reminder_time',
      'reporting_week',
      'urgent_answer_time',
    ]);
  });

  it('sees only what is public when nobody is calling', async () => {
    // One row of everything, a released round among it: a table without rows would prove nothing.
    const [kommune, hospital] = organisations.filter(({ kind }) =>
      ['KOMMUNE', 'HELSEFORETAK'].includes(kind),
    );
    const releasedAt = new Date('2020-04-08T10:00:00+02:00');
    const given = [{ recipientId: kommune!.id, productId: productIds[0]!, units: 10 }];
    const roundId = await releasedRound(app.sql, { isoWeek: '2020-W15', releasedAt, given });
    await app.sql.owner(
      `with shipment as (
         insert into shipment (round_id, recipient_id, eta_earliest, eta_latest, synthetic) values ($1, $2, $4, $4, true) returning id),
       line as (insert into shipment_line select id, $3, 10 from shipment),
       leg as (insert into shipment_leg (shipment_id, sequence, from_id, to_id, state, changed_at) select id, 1, $5, $2, 'WAITING', $4 from shipment),
       receipt as (insert into goods_receipt (store_id, product_id, quantity, reference, received_by, synthetic) values ($5, $3, 1, 'x', 'x', true)),
       week as (insert into reporting_week (iso_week, opens_at, deadline_at) values ('2020-W16', $4, $4::timestamptz + interval '1 day'))
       insert into idempotency_record values ('x', 'x', 'x', 'x', $1)`,
      [roundId, kommune!.id, productIds[0], releasedAt, nationalStoreId],
    );
    await app.sql.owner(
      `with report as (
         insert into weekly_report (organisation_id, iso_week, revision, submitted_by) values ($1, '2020-W16', 1, 'x') returning id, organisation_id)
       insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week)
         select id, organisation_id, $2, 1, 1, 1 from report`,
      [hospital!.id, 'MUNNBIND'],
    );
    await app.sql.owner(
      `with link as (
         insert into institution_link (institution_id, organisation_id, asked_by, mail_state) select id, organisation_id, 'x', 'WAITING' from institution),
       part as (
         insert into institution_part (institution_id, organisation_id, iso_week, revision, sent_by)
           select id, organisation_id, '2020-W16', 1, 'x' from institution returning id, institution_id, organisation_id),
       line as (
         insert into institution_part_line (part_id, institution_id, category_code, stock, expected_next_week)
           select id, institution_id, $1, 1, 1 from part),
       report as (
         insert into weekly_report (organisation_id, iso_week, revision, submitted_by)
           select organisation_id, '2020-W16', 1, 'x' from part returning id, organisation_id)
       insert into weekly_report_part (report_id, institution_id, organisation_id, part_id)
         select report.id, part.institution_id, part.organisation_id, part.id from part join report using (organisation_id)`,
      ['MUNNBIND'],
    );
    const guarded = await app.sql.owner<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
         and has_table_privilege('fordel_app', oid, 'select') order by 1`,
    );
    const nobody = await app.sql.client();
    const seen: string[] = [];
    const filled: string[] = [];
    for (const { name } of guarded) {
      if ((await app.sql.owner(`select from ${name} limit 1`)).length > 0) filled.push(name);
      const asNobody = await nobody.query(`select from ${name} limit 1`);
      const asPublic = await app.sql.app({ scope: 'public' }, `select from ${name} limit 1`);
      expect([name, asNobody.rowCount]).toEqual([name, asPublic.length]);
      if (asPublic.length > 0) seen.push(name);
    }
    await nobody.end();
    expect(seen).toEqual(['allocation_decision', 'allocation_round', 'round_product']);
    expect(filled).toEqual(expect.arrayContaining(GUARDED));
  });
});

describe('functions that look past row-level security', () => {
  it('find no table of the caller’s own making', async () => {
    const functions = await app.sql.owner<{ name: string; settings: string[] | null }>(
      `select proname as name, proconfig as settings from pg_proc
       where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['audit_change', 'ledger_post_many']),
    );
    // A temporary table would come first if pg_temp were not named last.
    const safe = 'search_path=public, pg_temp';
    expect(functions.filter(({ settings }) => !settings?.includes(safe))).toEqual([]);
  });
});
