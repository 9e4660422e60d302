import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { Watcher, watching } from '../../../../../test/support/watcher.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';
import { UrgentPlayer } from '../../intake/urgent/urgent.fixture.js';
import { loadSigningKey } from '../../platform/dev-issuer/signing-key.js';
import {
  MAX_SOCKETS_PER_SUBJECT,
  MAX_SUBSCRIPTIONS_PER_SOCKET,
} from '../../platform/subscriptions/subscription-server.js';
import { WeekPart } from './week-part.js';

const WEEK = '2020-W15';
const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const EVERYTHING: string[] = Object.values(WeekPart).sort();

let app: TestApp;
let reports: ReportSender;
const watchers: Watcher[] = [];

beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-07T08:00:00Z');
  reports = await ReportSender.for(app);
});
afterEach(async () => {
  await Promise.all(watchers.splice(0).map((watcher) => watcher.stop()));
});
afterAll(() => app?.stop());

function watcher(token?: string, options?: ConstructorParameters<typeof Watcher>[2]): Watcher {
  const one = new Watcher(app.url, token, options);
  watchers.push(one);
  return one;
}
const watch = async (subject?: string): Promise<Watcher> =>
  watcher(subject === undefined ? undefined : await app.token(subject)).begun();

async function send(as: string): Promise<void> {
  const [last] = await app.sql.owner<{ revision: number }>(
    'select max(revision) as revision from weekly_report where organisation_id = $1 and iso_week = $2',
    [organisationOf(as), WEEK],
  );
  const changes = { expectedRevision: last?.revision ?? null };
  const { __typename, message } = await reports.send(as, reports.report(WEEK, organisationOf(as), changes));
  expect([__typename, message]).toEqual(['WeeklyReportSubmitted', undefined]);
}

/** Everybody is told when the clock is set; whatever changed before it has been told by then. */
async function whatIsTold(to: readonly Watcher[]): Promise<string[][]> {
  await app.sql.owner('update clock set exercise = $1', [randomUUID()]);
  await Promise.all(to.map((one) => one.until('The clock', () => one.parts.includes('CLOCK'))));
  return to.map((one) => one.parts.filter((part) => part !== 'CLOCK'));
}

describe('what is told, and to whom', () => {
  it('is everything at first, so that nothing is missed between a look and the watch', async () => {
    const one = watcher();
    await one.until('The first telling', () => one.told.length > 0);
    expect(one.parts).toEqual(EVERYTHING);
  });

  it('is a report to whoever may read it; the others learn that a count changed, never whose', async () => {
    const to = await Promise.all(
      ['kommune', 'kommune-utsira', 'fylkesmann', 'rhf', 'observer-ks', 'warehouse', undefined].map(watch),
    );
    await send('kommune');
    const its = ['COUNTS', 'REPORTS'];
    expect(await whatIsTold(to)).toEqual([its, ['COUNTS'], its, its, its, ['COUNTS'], ['COUNTS']]);
    to.forEach((one) => one.forget());
    await send('kommune-utsira');
    expect(await whatIsTold(to)).toEqual([
      ['COUNTS'],
      its,
      ['COUNTS'], // Utsira is in another county
      ['COUNTS'], // and in another region
      its,
      ['COUNTS'],
      ['COUNTS'],
    ]);
  });

  it('is of the week that is watched', async () => {
    const token = await app.token('kommune');
    const next = await watcher(token, { query: watching('2020-W16') }).begun();
    const any = await watcher(token, { query: 'subscription { weekChanged { parts } }' }).begun();
    await send('kommune');
    expect(await whatIsTold([next, any])).toEqual([[], ['COUNTS', 'REPORTS']]);
  });

  it('is a message to its two sides alone', async () => {
    const to = await Promise.all(
      ['kommune', 'fylkesmann', 'kommune-utsira', 'helsedirektoratet-1', 'auditor'].map(watch),
    );
    await app.graphql(
      `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
      { input: { idempotencyKey: randomUUID(), to: [TRONDHEIM], subject: 'Hei', body: 'Vi ringer.' } },
      { as: 'fylkesmann' },
    );
    expect(await whatIsTold(to)).toEqual([['MESSAGES'], ['MESSAGES'], [], [], []]);
  });

  it('an urgent request is told to those who may ask for it, whatever week they look at', async () => {
    const to = await Promise.all(
      ['kommune', 'fylkesmann', 'observer-ks', 'kommune-utsira', undefined].map(watch),
    );
    await new UrgentPlayer(app).sent('kommune');
    expect(await whatIsTold(to)).toEqual([['URGENT'], ['URGENT'], ['URGENT'], [], []]);
  });

  it('names more organisations than one notification holds: every report of the country at once', async () => {
    const to = await Promise.all(['kommune', 'kommune-utsira', 'helseforetak'].map(watch));
    await app.sql.owner(
      `insert into weekly_report (organisation_id, iso_week, revision, submitted_by)
       select id, $1, 100, 'x' from organisation where kind = 'KOMMUNE'`,
      [WEEK],
    );
    expect(await whatIsTold(to)).toEqual([['COUNTS', 'REPORTS'], ['COUNTS', 'REPORTS'], ['COUNTS']]);
  });

  it('is at most once a second, however much happens', async () => {
    const one = await watch();
    const begun = Date.now();
    for (let revision = 200; revision < 260; revision++) {
      await app.sql.owner(
        `insert into weekly_report (organisation_id, iso_week, revision, submitted_by) values ($1, $2, $3, 'x')`,
        [UTSIRA, WEEK, revision],
      );
    }
    await whatIsTold([one]);
    expect(one.told.length).toBeLessThanOrEqual(2 + (Date.now() - begun) / 1_000);
  });
});

describe('who is let in', () => {
  let signed: (lifetime: string, subject?: string) => Promise<string>;
  beforeAll(() => {
    const { privateKey, publicJwk } = loadSigningKey(app.dataDir);
    signed = (lifetime, sub = 'auditor') =>
      new SignJWT({ scope: 'fordel', sub })
        .setProtectedHeader({ alg: 'ES256', kid: publicJwk.kid })
        .setIssuer(`${app.url}/issuer`)
        .setAudience('fordel')
        .setExpirationTime(lifetime)
        .sign(privateKey);
  });
  const closing = async (one: Watcher): Promise<number | undefined> => {
    await one.until('The closing', () => one.closed.length > 0);
    return one.closed[0]?.code;
  };

  it('is nobody with a token that is forged or expired (4401), or without a membership (4403)', async () => {
    expect(await closing(watcher('forged'))).toBe(4401);
    expect(await closing(watcher(await signed('-1m')))).toBe(4401);
    expect(await closing(watcher(await signed('1h', 'a stranger')))).toBe(4403);
  });

  it('ends when the token does', async () => {
    const one = await watcher(await signed('2s')).begun();
    expect(await closing(one)).toBe(4401);
  });

  it('ends when the membership is revoked, in the middle of the stream and with nothing more told', async () => {
    const [one, other] = await Promise.all([watch('laboratory'), watch('auditor')]);
    await app.sql.owner(
      `with revoked as (update membership set revoked_at = clock_timestamp() where subject = 'laboratory')
       update clock set exercise = 'the same transaction'`,
    );
    expect(await closing(one)).toBe(4403);
    await other.until('The clock', () => other.parts.includes('CLOCK'));
    expect(one.told).toEqual([]);
    expect(await closing(watcher(await app.token('laboratory')))).toBe(4403);
  });

  it(`is a subject ${MAX_SOCKETS_PER_SUBJECT} times, and then no more`, async () => {
    const many = await Promise.all(Array.from({ length: MAX_SOCKETS_PER_SUBJECT }, () => watch('rhf')));
    expect(await closing(watcher(await app.token('rhf')))).toBe(1013);
    expect(many.filter(({ closed }) => closed.length > 0)).toEqual([]);
  });
});

describe('what may be asked', () => {
  const refusal = async (query: string): Promise<unknown> => {
    const one = watcher(undefined, { query });
    await one.until('A refusal', () => one.failed !== undefined || one.told.length > 0);
    return (one.failed as { extensions?: { code?: string } }[])[0]?.extensions?.code;
  };

  it.each([
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['no field of the schema', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query: that goes over HTTP', '{ currentWeek { isoWeek } }', 'BAD_REQUEST'],
    [
      'more aliases than any query may have',
      `subscription { weekChanged(isoWeek: "${WEEK}") { ${Array.from({ length: 31 }, (_, i) => `a${i}: parts`).join(' ')} } }`,
      'QUERY_TOO_LARGE',
    ],
  ])('is not %s', async (_what, query, code) => {
    expect(await refusal(query)).toBe(code);
  });

  /** Without the client's good manners. */
  async function rude(messages: readonly unknown[]): Promise<number> {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', (code) => resolve(code));
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.once('message', () => messages.forEach((message) => socket.send(JSON.stringify(message))));
    });
  }
  const subscribe = (id: string, query = watching(WEEK)) => ({ id, type: 'subscribe', payload: { query } });

  it('is no more than some things at once over one socket', async () => {
    const tooMany = Array.from({ length: MAX_SUBSCRIPTIONS_PER_SOCKET + 1 }, (_, i) => subscribe(String(i)));
    expect(await rude(tooMany)).toBe(1013);
  });

  it('is nothing larger than a subscription ever is', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined); // graphql-ws says so there
    expect(await rude([subscribe('1', `#${'x'.repeat(40_000)}\n${watching(WEEK)}`)])).toBe(1009);
  });
});
