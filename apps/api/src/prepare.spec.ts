import pg from 'pg';
import { testDatabase } from '../../../test/support/test-database.js';
import { loadConfig } from './platform/config/load-config.js';
import { pgTypes } from './platform/database/pg-types.js';
import type { Connections } from './platform/embedded/resolve-connections.js';
import { StartupFailure } from './platform/process/startup-failure.js';
import { prepareDatabase } from './prepare.js';

const development = loadConfig({ NODE_ENV: 'test' });
const production = loadConfig({ NODE_ENV: 'production', FORDEL_ISSUER_URL: 'https://issuer.example.no' });

describe('preparing a database', () => {
  let connections: Connections;
  let owner: pg.Client;

  beforeEach(async () => {
    connections = await testDatabase();
    owner = new pg.Client({ ...connections.owner, types: pgTypes });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await connections.stop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
    (await owner.query<Row>(sql)).rows;
  const count = async (from: string): Promise<number> => {
    const [row] = await rowsOf<{ n: number }>(`select count(*) as n from ${from}`);
    return row?.n ?? -1;
  };

  it('loads the register, the catalogue and, beside the development issuer, its members', async () => {
    await prepareDatabase(connections, development);
    const kinds = await rowsOf(
      'select kind, count(*) as n from organisation group by kind order by n desc, kind',
    );
    expect(kinds).toEqual([
      { kind: 'KOMMUNE', n: 356 },
      { kind: 'HELSEFORETAK', n: 20 },
      { kind: 'FYLKESKOMMUNE', n: 17 },
      { kind: 'FYLKESMANN', n: 10 },
      { kind: 'RHF', n: 4 },
      { kind: 'RHF_STORE', n: 4 },
      { kind: 'PRIVATE_HOSPITAL', n: 3 },
      { kind: 'OBSERVER', n: 2 },
      { kind: 'AUDITOR', n: 1 },
      { kind: 'HELSEDIREKTORATET', n: 1 },
      { kind: 'LABORATORY', n: 1 },
      { kind: 'NATIONAL_STORE', n: 1 },
      { kind: 'SYKEHUSINNKJOP', n: 1 },
    ]);
    expect(await count('organisation_title')).toBe(20);
    expect(await count('contact')).toBe(842);
    expect(
      await count(
        'contact c join contact f on f.id = c.deputy_for_id and f.organisation_id = c.organisation_id',
      ),
    ).toBe(421);
    expect(await count('category')).toBe(11);
    expect(await count('product')).toBe(13);
    expect(await count("membership where subject not like 'reporter-%'")).toBe(15);
    expect(
      await count("membership where subject = 'reporter-' || organisation_id and role = 'kommune'"),
    ).toBe(356);
    expect(
      await count("membership where subject = 'reporter-' || organisation_id and role = 'helseforetak'"),
    ).toBe(23);
  });

  it('writes nothing the second time, and mends only what is not as the register says', async () => {
    await prepareDatabase(connections, development);
    const trail = await count('audit_event');
    expect(trail).toBeGreaterThan(421);
    const versions = () =>
      rowsOf(`select tableoid::regclass::text as t, max(xmin::text::bigint) as newest, count(*) as n from (
        select tableoid, xmin from organisation union all select tableoid, xmin from organisation_title
        union all select tableoid, xmin from contact union all select tableoid, xmin from membership
        union all select tableoid, xmin from category union all select tableoid, xmin from product) rows group by 1 order by 1`);
    const before = await versions();
    await prepareDatabase(connections, development);
    expect(await versions()).toEqual(before);
    expect(await count('audit_event')).toBe(trail);

    await owner.query("update organisation set population = 1 where kommune_number = '1151'");
    await prepareDatabase(connections, development);
    const mended = await rowsOf(
      `select actor, actor_role, operation, before ->> 'population' as was, after ->> 'population' as is
       from audit_event order by id desc limit 1`,
    );
    expect(mended).toEqual([
      { actor: 'system', actor_role: 'system', operation: 'registry.loadRegister', was: '1', is: '198' },
    ]);
    expect(await count('audit_event')).toBe(trail + 2);
  });

  it('makes nobody a member in production', async () => {
    await owner.query('delete from membership');
    await prepareDatabase(connections, production);
    expect(await count('membership')).toBe(0);
    expect(await count('organisation')).toBe(421);
  });

  it('ends in production the exercise that was on, once, and says so in the trail', async () => {
    await owner.query("update clock set stopped_at = '2020-04-07T10:00:00Z', exercise = 'april'");
    await prepareDatabase(connections, development);
    expect(await count('clock where exercise is not null and stopped_at is not null')).toBe(1);
    await prepareDatabase(connections, production);
    await prepareDatabase(connections, production);
    expect(
      await rowsOf("select exercise, fordel_now() > now() - interval '1 minute' as real from clock"),
    ).toEqual([{ exercise: null, real: true }]);
    expect(await count("audit_event where operation = 'clock.endExercise'")).toBe(1);
  });

  it('does not readmit somebody whose membership was revoked', async () => {
    await prepareDatabase(connections, development);
    await owner.query("update membership set revoked_at = clock_timestamp() where subject = 'auditor'");
    await prepareDatabase(connections, development);
    expect(await count("membership where subject = 'auditor' and revoked_at is null")).toBe(0);
  });

  it('refuses a database that a newer version has been at, in one sentence that says what to do', async () => {
    await owner.query(
      "insert into migration (timestamp, name) values (1999000000001, 'recall1999000000001')",
    );
    const refused = prepareDatabase(connections, development);
    await expect(refused).rejects.toBeInstanceOf(StartupFailure);
    await expect(refused).rejects.toThrow(
      'The database was prepared by a newer version of Fordel (recall1999000000001): start that version, or restore a backup from before it.',
    );
  });
});
