import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { TestSql } from '../../../../../test/support/test-sql.js';
import { dataSourceOptions } from '../database/data-source.js';
import { Database } from '../database/database.js';
import type { Connections } from '../embedded/resolve-connections.js';
import { ForgetSettled } from './forget-settled.js';

let connections: Connections;
let sql: TestSql;
let dataSource: DataSource;

beforeAll(async () => {
  connections = await testDatabase();
  sql = new TestSql(connections);
  dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  // Each is named after what it is; ninety-one days old unless it says otherwise.
  await sql.owner(
    `with event as (
       insert into outbox_event (id, type, subject_id, payload)
         select uuidv7(age), name, uuidv7(), '{}'
         from (values ('delivered', interval '-91 days'), ('waiting', '-91 days'), ('one of two', '-91 days'),
                      ('nobody listens', '-91 days'), ('young', '-89 days')) as given (name, age)
         returning id, type)
     insert into outbox_delivery (event_id, handler, acknowledged_at)
       select id, handler, case when type = 'waiting' or (type = 'one of two' and handler = 'b') then null
                                when type = 'young' then clock_timestamp() - interval '89 days'
                                else clock_timestamp() - interval '91 days' end
       from event, unnest(array['a', 'b']) handler where type <> 'nobody listens'`,
  );
  await sql.owner(
    `insert into idempotency_record (subject, operation, key, request_hash, result_id, recorded_at)
     select 'somebody', 'something', days::text, 'hash', uuidv7(), clock_timestamp() - make_interval(days => days)
     from unnest(array[0, 89, 91, 400]) days`,
  );
});
afterAll(async () => {
  await dataSource.destroy();
  await sql.end();
  await connections.stop();
});

describe('after ninety days', () => {
  it('what was delivered and answered is let go, and what anybody still waits for is kept', async () => {
    await new ForgetSettled(new Database(dataSource)).tick();
    const events = await sql.owner(
      `select type, string_agg(handler, ' ' order by handler) as left from outbox_event e
       left join outbox_delivery d on d.event_id = e.id group by type order by type`,
    );
    expect(events).toEqual([
      { type: 'one of two', left: 'b' },
      { type: 'waiting', left: 'a b' },
      { type: 'young', left: 'a b' },
    ]);
    expect(await sql.owner('select key from idempotency_record order by recorded_at desc')).toEqual([
      { key: '0' },
      { key: '89' },
    ]);
  });

  it('the application’s role cannot delete them in any other way', async () => {
    for (const table of ['outbox_event', 'outbox_delivery', 'idempotency_record']) {
      await expect(sql.app({ scope: 'system' }, `delete from ${table}`)).rejects.toThrow('permission denied');
    }
  });
});
