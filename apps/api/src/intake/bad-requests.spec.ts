import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT, type JWTPayload } from 'jose';
import type { GraphqlAnswer } from '../../../../test/support/graphql-client.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../test/support/weekly-report.js';
import { loadSigningKey } from '../platform/dev-issuer/signing-key.js';

const KOMMUNE = organisationOf('kommune');
const MINUTE = 60;

let app: TestApp;
let sender: ReportSender;
let report: unknown;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
  report = sender.report('2020-W15', KOMMUNE);
});
afterEach(async () => {
  expect(await app.sql.owner('select from weekly_report')).toEqual([]);
});
afterAll(() => app.stop());

const SUBMIT = `mutation ($input: SubmitWeeklyReportInput!) { submitWeeklyReport(input: $input) { __typename } }`;

/** The answer says what is wrong by a code, is no failure of ours, and shows nothing of the inside. */
function expectRefusal(answer: GraphqlAnswer<unknown>, status: number, code: string): void {
  expect([answer.status, answer.errors.map(({ extensions }) => extensions?.code)]).toEqual([status, [code]]);
  expect(answer.text).not.toMatch(/stack|node_modules|\.ts\b|\.js\b|select |at \w+ \(/);
  expect(answer.data).toBeNull();
}

describe('a token', () => {
  /** A token like a good one, with other claims or another key. */
  async function forge(
    changes: JWTPayload,
    key = loadSigningKey(app.dataDir).privateKey,
  ): Promise<Record<string, string>> {
    const good = await app.token('kommune');
    const { alg = '', kid } = decodeProtectedHeader(good);
    const claims = { ...decodeJwt(good), ...changes };
    return {
      authorization: `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key)}`,
    };
  }
  const submitWith = (headers: Record<string, string>) => app.graphql(SUBMIT, { input: report }, { headers });
  const now = () => Math.floor(Date.now() / 1000);

  it('that has expired is refused as expired', async () => {
    expectRefusal(await submitWith(await forge({ exp: now() - MINUTE })), 401, 'TOKEN_EXPIRED');
  });

  it('signed with another key is refused', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expectRefusal(await submitWith(await forge({}, stranger)), 401, 'TOKEN_INVALID');
  });

  it('for another service is refused', async () => {
    expectRefusal(await submitWith(await forge({ aud: 'another' })), 401, 'TOKEN_INVALID');
  });

  it.each(['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic a29tbXVuZQ==', 'kommune'])(
    '"%s" is none',
    async (text) => {
      expectRefusal(await submitWith({ authorization: text }), 401, 'TOKEN_INVALID');
    },
  );

  it('of somebody without a membership is refused', async () => {
    expectRefusal(await submitWith(await forge({ sub: 'nobody' })), 401, 'TOKEN_NO_MEMBERSHIP');
  });

  it('is needed', async () => {
    expectRefusal(await submitWith({}), 200, 'UNAUTHENTICATED');
  });
});

describe('a key, id or cursor', () => {
  it.each([
    ['an empty key', { idempotencyKey: '' }],
    ['a key of half a million characters', { idempotencyKey: 'k'.repeat(500_000) }],
    ['a key with a NUL', { idempotencyKey: 'a\u0000b' }],
  ])('that is %s is refused', async (_what, change) => {
    const input = { ...(report as object), ...change };
    expectRefusal(await app.graphql(SUBMIT, { input }, { as: 'kommune' }), 400, 'BAD_USER_INPUT');
  });

  it.each(['not-a-uuid', 'a\u0000b'])('%j is refused', async (after) => {
    const query = 'query ($after: String) { auditEvents(after: $after) { totalCount } }';
    expectRefusal(await app.graphql(query, { after }, { as: 'auditor' }), 200, 'BAD_USER_INPUT');
  });
});

function aliases(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}: clock { stopped }`).join(' ');
}

describe('a query', () => {
  const ask = (query: string, variables = {}) => app.graphql(query, variables, { as: 'kommune' });

  it('that is malformed is refused', async () => {
    expectRefusal(await ask('mutation { submitWeeklyReport('), 400, 'GRAPHQL_PARSE_FAILED');
  });

  it('for a field there is not is refused', async () => {
    expectRefusal(await ask('{ currentWeek { isoWeek secrets } }'), 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    [
      'of depth 50',
      `{ organisation(id: "x") { ${'fylkesmann { '.repeat(48)} id ${'} '.repeat(48)}} }`,
      'depth is more than 12',
      'QUERY_TOO_LARGE',
    ],
    ['with 40 aliases', `{ ${aliases(40)} }`, 'number of aliases is more than 30', 'QUERY_TOO_LARGE'],
    ['with thousands of words', `{ ${aliases(1_000)} }`, '3000 tokens', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused before anything is done', async (_what, query, reason, code) => {
    const { status, data, errors, text } = await ask(query);
    expect([status, data]).toEqual([400, null]);
    expect(errors.map(({ message }) => message).join()).toContain(reason);
    expect(errors.map(({ extensions }) => extensions?.code)).toContain(code);
    expect(text).not.toMatch(/stack|node_modules|\.ts\b|INTERNAL/);
  });

  it.each([
    ['no variable at all', undefined],
    ['null', null],
    ['a text', 'report'],
    ['no line list', { organisationId: KOMMUNE, isoWeek: '2020-W15', idempotencyKey: 'k' }],
    [
      'a line that is a number',
      { organisationId: KOMMUNE, isoWeek: '2020-W15', idempotencyKey: 'k', lines: [1] },
    ],
    ['a week 54', { organisationId: KOMMUNE, isoWeek: '2020-W54', idempotencyKey: 'k', lines: [] }],
    [
      'a field too many',
      { ...{ organisationId: KOMMUNE, isoWeek: '2020-W15', idempotencyKey: 'k', lines: [] }, x: 1 },
    ],
  ])('with %s as the report is refused', async (_what, input) => {
    expectRefusal(await ask(SUBMIT, { input }), 400, 'BAD_USER_INPUT');
  });

  it('for pages of a size there is not, or from a cursor somebody made up, answers without harm', async () => {
    const page = (first: number, after: string) =>
      ask(
        `query ($first: Int!, $after: String) { weeklyReports(isoWeek: "2020-W15", first: $first, after: $after) { totalCount edges { cursor } } }`,
        { first, after },
      );
    for (const first of [0, -1, 501]) {
      expectRefusal(await page(first, ''), 200, 'BAD_USER_INPUT');
    }
    for (const after of ['', '%%%', 'bm90LWFuLWlk', "';--"]) {
      expect((await page(10, after)).data).toEqual({ weeklyReports: { totalCount: 0, edges: [] } });
    }
  });

  it.each([
    ['no JSON', '{"query": '],
    ['an empty body', ''],
    ['a list', '[]'],
    ['no query', '{"variables": {}}'],
  ])('sent as %s is refused', async (_what, body) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toMatch(/stack|node_modules|\.ts\b/);
  });

  it('of more than a megabyte is refused unread', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ clock { now } }', variables: { x: 'x'.repeat(1_100_000) } }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).not.toMatch(/stack|node_modules|\.ts\b/);
  });
});
