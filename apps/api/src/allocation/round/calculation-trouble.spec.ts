import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { stopClock } from '../../../../../test/support/weekly-report.js';
import { eventually } from '../../exercise/api/eventually.js';

const WEEK = '2020-W15';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ role: 'all', env: { LOG_LEVEL: 'silent' } });
  await stopClock(app, '2020-04-08T08:00:00Z');
});
afterAll(() => app?.stop());

interface Seen {
  id: string;
  version: number;
  state: string;
  trouble: { attempts: number; nextAttemptAt: string; errorId: string } | null;
}
async function round(): Promise<Seen> {
  const { data, text } = await app.graphql<{ week: { round: Seen } }>(
    `{ week(isoWeek: "${WEEK}") { round { id version state trouble { attempts nextAttemptAt errorId } } } }`,
    {},
    { as: 'helsedirektoratet-1' },
  );
  if (!data) throw new Error(text);
  return data.week.round;
}
async function move(mutation: string, type: string, input: object): Promise<void> {
  const { data, text } = await app.graphql<{ moved: { __typename: string } }>(
    `mutation ($input: ${type}!) { moved: ${mutation}(input: $input) { __typename } }`,
    { input: { ...input, idempotencyKey: randomUUID() } },
    { as: 'helsedirektoratet-1' },
  );
  if (data?.moved.__typename !== 'RoundChanged') throw new Error(text);
}

it('says that a calculation fails, how often, under which id, and when it is tried again; and nothing once it is done', async () => {
  await app.sql.owner(
    `create function break_down() returns trigger language plpgsql as $$ begin raise exception 'out of order'; end $$`,
  );
  await app.sql.owner(
    'create trigger break_down before insert on allocation_progress for each row execute function break_down()',
  );
  await move('openRound', 'OpenRoundInput', { isoWeek: WEEK });
  const { id, version } = await round();
  await move('calculateRound', 'MoveRoundInput', { roundId: id, expectedVersion: version });

  const failing = await eventually('The first failure', round, ({ trouble }) => trouble !== null);
  expect(failing).toMatchObject({ state: 'CALCULATING', trouble: { attempts: 1 } });
  const [delivery] = await app.sql.owner<{ reason: string; publishedAt: Date }>(
    `select last_error as reason, published_at as "publishedAt" from outbox_delivery where last_error is not null`,
  );
  expect(delivery?.reason).toContain('out of order');
  expect(delivery?.reason).toContain(`(${failing.trouble?.errorId})`);
  const wait = Date.parse(failing.trouble?.nextAttemptAt ?? '') - Number(delivery?.publishedAt);
  expect(wait).toBe(15_000);

  const asKommune = await app.graphql(
    `{ week(isoWeek: "${WEEK}") { round { trouble { attempts } } } }`,
    {},
    { as: 'kommune' },
  );
  expect(asKommune.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);

  await app.sql.owner('drop trigger break_down on allocation_progress');
  await app.sql.owner(
    `update outbox_delivery set published_at = published_at - interval '1 minute' where acknowledged_at is null`,
  );
  const done = await eventually('The calculation', round, ({ state }) => state === 'CALCULATED');
  expect(done.trouble).toBeNull();
});
