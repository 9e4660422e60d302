import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { systemCall } from '../access/call-context.js';
import { Commands } from '../commands/commands.js';
import { loadConfig } from '../config/load-config.js';
import { dataSourceOptions } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { EventHandlers } from '../outbox/event-handlers.js';
import { Outbox } from '../outbox/outbox.js';
import { ClockRepository } from './clock.repository.js';
import { ClockService } from './clock.service.js';
import { ClockIsReal } from './set-clock.js';

const AT = '2020-04-07T10:30:00.000Z';

describe('the clock', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.stop());

  const set = (at: string | null, exercise: string | null) =>
    app.graphql<{ setClock: object }>(
      `mutation ($input: SetClockInput!) { setClock(input: $input) { ... on ClockChanged { clock { now exercise stopped } } } }`,
      { input: { at, exercise, idempotencyKey: randomUUID() } },
      { as: 'helsedirektoratet-1' },
    );

  it('stands for an exercise, and runs again with real time after it', async () => {
    const stopped = { now: AT, exercise: 'april', stopped: true };
    expect((await set(AT, 'april')).data).toEqual({ setClock: { clock: stopped } });
    expect((await app.graphql('{ clock { now exercise stopped } }')).data).toEqual({ clock: stopped });

    const before = Date.now();
    const { data } = await set(null, null);
    expect(data).toMatchObject({ setClock: { clock: { exercise: null, stopped: false } } });
    const { clock } = data!.setClock as { clock: { now: string } };
    expect(Date.parse(clock.now)).toBeGreaterThanOrEqual(before - 1);
  });

  it.each([null, '', '  '])('does not stand for nothing: exercise %j', async (exercise) => {
    const { errors } = await set(AT, exercise);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect((await app.graphql('{ clock { stopped } }')).data).toEqual({ clock: { stopped: false } });
  });

  it('leaves a trail of who set it', async () => {
    const trail = await app.sql.owner(
      `select actor, operation, after ->> 'exercise' as exercise from audit_event where subject_type = 'clock' order by id`,
    );
    const by = { actor: 'helsedirektoratet-1', operation: 'Mutation.setClock' };
    expect(trail).toEqual([
      { ...by, exercise: 'april' },
      { ...by, exercise: null },
    ]);
  });
});

it('cannot be set in production', async () => {
  const connections = await testDatabase();
  const dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  const config = loadConfig({ NODE_ENV: 'production', FORDEL_ISSUER_URL: 'https://issuer.example.no' });
  const database = new Database(dataSource);
  const outbox = new Outbox({ namesFor: () => [] as string[] } as unknown as EventHandlers);
  const clock = new ClockService(config, database, new Commands(database), new ClockRepository(), outbox);
  const input = { at: new Date(AT), exercise: 'april', idempotencyKey: 'k' };
  const call = systemCall('Mutation.setClock');
  expect(await clock.set(call, input)).toBeInstanceOf(ClockIsReal);
  expect(await clock.read(call)).toMatchObject({ exercise: null, stopped: false });
  await dataSource.destroy();
  await connections.stop();
});
