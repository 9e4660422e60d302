import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');

let app: TestApp;
let sender: ReportSender;
/** Kommuner of Trøndelag, Trondheim first. */
let county: string[];

const zero = (isoWeek: string, id: string, expectedRevision: number | null = null) => {
  const report = sender.report(isoWeek, id, { expectedRevision });
  report.lines = report.lines.map(({ categoryCode }) => ({
    categoryCode,
    stock: 0,
    usedLastWeek: 0,
    expectedNextWeek: 0,
  }));
  return report;
};

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  const kommuner = await app.sql.owner<{ id: string }>(
    `select id from organisation where fylkesmann_id = $1 and kind = 'KOMMUNE' order by id <> $2, id`,
    [TRONDELAG, TRONDHEIM],
  );
  county = kommuner.map(({ id }) => id);
  const send = async (report: ReturnType<typeof sender.report>) =>
    expect((await sender.send(`reporter-${report.organisationId}`, report)).__typename).toBe(
      'WeeklyReportSubmitted',
    );
  // Week 14: Trondheim alone. Week 15: three in time (one of them empty), one late; Utsira in time.
  await stopClock(app, '2020-03-30T08:00:00Z');
  await send(sender.report('2020-W14', TRONDHEIM));
  await stopClock(app, '2020-04-06T08:00:00Z');
  await send(sender.report('2020-W15', county[1]!));
  await send(sender.report('2020-W15', county[2]!));
  await send(zero('2020-W15', county[3]!));
  await send(sender.report('2020-W15', UTSIRA));
  await send(sender.report('2020-W15', HOSPITAL));
  await stopClock(app, '2020-04-07T10:00:01Z');
  await send(sender.report('2020-W15', county[4]!));
  await send(sender.report('2020-W15', county[2]!, { expectedRevision: 1 }));
});
afterAll(() => app.stop());

async function ask<Data>(query: string, as: string, variables = {}): Promise<Data> {
  const { data, text } = await app.graphql<Data>(query, variables, { as, locale: 'nb' });
  if (!data) throw new Error(text);
  return data;
}

interface Row {
  isoWeek: string;
  fylkesmann: { name: string } | null;
  expected: number;
  inTime: number;
  late: number;
  empty: number;
  missing: number;
  completeness: number;
  timeliness: number | null;
}
const completeness = async (
  as: string,
  by: string,
  reporters = 'KOMMUNE',
  from = '2020-W14',
  to = '2020-W15',
) =>
  (
    await ask<{ completeness: Row[] }>(
      `query ($from: IsoWeek!, $to: IsoWeek!, $by: Area!, $reporters: Reporters!) {
         completeness(from: $from, to: $to, by: $by, reporters: $reporters) {
           isoWeek fylkesmann { name } expected inTime late empty missing completeness timeliness } }`,
      as,
      { from, to, by, reporters },
    )
  ).completeness;

describe('completeness', () => {
  it('of the nation: an empty report is neither complete nor missing, a correction changes nothing', async () => {
    expect(await completeness('helsedirektoratet-1', 'NATION')).toEqual([
      {
        isoWeek: '2020-W14',
        fylkesmann: null,
        ...{ expected: 356, inTime: 1, late: 0, empty: 0, missing: 355 },
        ...{ completeness: 1 / 356, timeliness: 1 / 356 },
      },
      {
        isoWeek: '2020-W15',
        fylkesmann: null,
        ...{ expected: 356, inTime: 3, late: 1, empty: 1, missing: 351 },
        ...{ completeness: 4 / 356, timeliness: 3 / 356 },
      },
    ]);
    expect(await completeness('observer-ks', 'NATION', 'HOSPITAL', '2020-W15')).toMatchObject([
      { expected: 23, inTime: 1, late: 0, empty: 0, missing: 22 },
    ]);
  });

  it('says nothing of timeliness until the deadline is past: not 0, for nobody was late yet', async () => {
    await stopClock(app, '2020-04-07T10:00:00Z');
    const atDeadline = await completeness('fylkesmann', 'COUNTY');
    await stopClock(app, '2020-04-07T10:00:01Z');
    expect(atDeadline).toMatchObject([
      { isoWeek: '2020-W14', inTime: 1, timeliness: 1 / 38 },
      { isoWeek: '2020-W15', inTime: 2, completeness: 3 / 38, timeliness: null },
    ]);
    expect(await completeness('fylkesmann', 'COUNTY')).toMatchObject([
      { isoWeek: '2020-W14', timeliness: 1 / 38 },
      { isoWeek: '2020-W15', timeliness: 2 / 38 },
    ]);
  });

  it('by county: a fylkesmann its own, Helsedirektoratet all ten, and together they are the nation', async () => {
    expect(await completeness('fylkesmann', 'COUNTY', 'KOMMUNE', '2020-W15')).toEqual([
      {
        isoWeek: '2020-W15',
        fylkesmann: { name: 'Fylkesmannen i Trøndelag' },
        ...{ expected: 38, inTime: 2, late: 1, empty: 1, missing: 34 },
        ...{ completeness: 3 / 38, timeliness: 2 / 38 },
      },
    ]);
    const counties = await completeness('auditor', 'COUNTY', 'KOMMUNE', '2020-W15');
    expect(counties).toHaveLength(10);
    const sum = (of: 'expected' | 'missing') => counties.reduce((total, row) => total + row[of], 0);
    expect([sum('expected'), sum('missing')]).toEqual([356, 351]);
  });

  it('has no rows for weeks that have not opened', async () => {
    const rows = await completeness('helsedirektoratet-1', 'NATION', 'KOMMUNE', '2020-W15', '2020-W53');
    expect(rows.map(({ isoWeek }) => isoWeek)).toEqual(['2020-W15']);
  });

  it.each([
    ['fylkesmann', 'NATION', 'KOMMUNE', '2020-W14', 'FORBIDDEN'],
    ['kommune', 'COUNTY', 'KOMMUNE', '2020-W14', 'FORBIDDEN'],
    ['auditor', 'COUNTY', 'HOSPITAL', '2020-W14', 'BAD_USER_INPUT'],
    ['auditor', 'NATION', 'KOMMUNE', '2020-W16', 'BAD_USER_INPUT'],
    ['auditor', 'NATION', 'KOMMUNE', '1999-W01', 'BAD_USER_INPUT'],
  ])('as %s by %s of %s from %s is refused', async (as, by, reporters, from, code) => {
    const { errors } = await app.graphql(
      `{ completeness(from: "${from}", to: "2020-W15", by: ${by}, reporters: ${reporters}) { expected } }`,
      {},
      { as },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});

interface Reporter {
  status: string;
  kind: string;
  lastReportedWeek: string | null;
  organisation: { id: string; contacts?: { email: string; deputyFor: string | null }[] };
  lastCall: { outcome: string; note: string; calledBy: string } | null;
}
const REPORTERS = `query ($status: [ReportingStatus!], $contacts: Boolean!) { reportersOfWeek(isoWeek: "2020-W15", status: $status) {
  status kind lastReportedWeek lastCall { outcome note calledBy }
  organisation { id contacts @include(if: $contacts) { email deputyFor } } } }`;
const reporters = async (as: string, status: string[] | null = ['MISSING'], contacts = true) =>
  (await ask<{ reportersOfWeek: Reporter[] }>(REPORTERS, as, { status, contacts })).reportersOfWeek;

const LOG = `mutation ($input: LogCallInput!) { logCall(input: $input) { __typename
  ... on CallLogged { call { outcome note calledBy calledAt organisation { id } } } ... on Failure { message } ... on InvalidInput { path } } }`;
const log = async (as: string, organisationId: string, outcome: string, note = '') =>
  (
    await ask<{ logCall: Record<string, unknown> }>(LOG, as, {
      input: { organisationId, isoWeek: '2020-W15', outcome, note, idempotencyKey: randomUUID() },
    })
  ).logCall;

describe('whom to call', () => {
  it('is who is missing, with the last week it reported, its contact and its deputy', async () => {
    const missing = await reporters('fylkesmann');
    expect(missing).toHaveLength(34);
    expect(missing.map(({ organisation }) => organisation.id)).toEqual(
      county.filter((id) => ![1, 2, 3, 4].map((n) => county[n]).includes(id)).sort(),
    );
    const trondheim = missing.find(({ organisation }) => organisation.id === TRONDHEIM);
    expect(trondheim).toEqual({
      status: 'MISSING',
      kind: 'KOMMUNE',
      lastReportedWeek: '2020-W14',
      lastCall: null,
      organisation: {
        id: TRONDHEIM,
        contacts: [
          { email: 'beredskap@trondheim.example.no', deputyFor: null },
          { email: 'beredskap.vara@trondheim.example.no', deputyFor: expect.any(String) as string },
        ],
      },
    });
  });

  it('and everybody has one status', async () => {
    const all = await reporters('helsedirektoratet-1', null, false);
    const count = (status: string, kind: string) =>
      all.filter((reporter) => reporter.status === status && reporter.kind === kind).length;
    expect(['IN_TIME', 'LATE', 'EMPTY', 'MISSING'].map((status) => count(status, 'KOMMUNE'))).toEqual([
      3, 1, 1, 351,
    ]);
    expect(['IN_TIME', 'MISSING'].map((status) => count(status, 'HOSPITAL'))).toEqual([1, 22]);
    expect(all).toHaveLength(379);
  });

  it('of one county, for whoever follows them all', async () => {
    const { reportersOfWeek } = await ask<{ reportersOfWeek: Reporter[] }>(
      `{ reportersOfWeek(isoWeek: "2020-W15", fylkesmannId: "${TRONDELAG.toUpperCase()}") { status organisation { id } } }`,
      'observer-ks',
    );
    expect(reportersOfWeek.map(({ organisation }) => organisation.id)).toEqual([...county].sort());
  });

  it('an observer sees who is missing, but neither contacts nor calls', async () => {
    await log('fylkesmann', county[5]!, 'NO_ANSWER');
    const missing = await reporters('observer-helsetilsynet', ['MISSING'], false);
    expect(missing).toHaveLength(373);
    expect(missing.filter(({ lastCall }) => lastCall !== null)).toEqual([]);
    const { errors } = await app.graphql(
      REPORTERS,
      { status: ['MISSING'], contacts: true },
      { as: 'observer-ks' },
    );
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const refused = await app.graphql(
      '{ reportCalls(isoWeek: "2020-W15") { totalCount } }',
      {},
      { as: 'observer-ks' },
    );
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('and a call is written down with its outcome; the last one stands beside the reporter', async () => {
    await log('fylkesmann', TRONDHEIM, 'NO_ANSWER');
    await stopClock(app, '2020-04-07T10:30:00Z');
    expect(await log('fylkesmann', TRONDHEIM, 'WILL_REPORT', 'Kommer før kl. 14')).toEqual({
      __typename: 'CallLogged',
      call: {
        outcome: 'WILL_REPORT',
        note: 'Kommer før kl. 14',
        calledBy: 'Fylkeslege',
        calledAt: '2020-04-07T10:30:00.000Z',
        organisation: { id: TRONDHEIM },
      },
    });
    const [trondheim] = (await reporters('helsedirektoratet-2')).filter(
      ({ organisation }) => organisation.id === TRONDHEIM,
    );
    expect(trondheim?.lastCall).toEqual({
      outcome: 'WILL_REPORT',
      note: 'Kommer før kl. 14',
      calledBy: 'Fylkeslege',
    });
    const { reportCalls } = await ask<{
      reportCalls: { totalCount: number; edges: { node: { outcome: string } }[] };
    }>(
      `{ reportCalls(isoWeek: "2020-W15", organisationId: "${TRONDHEIM}") { totalCount edges { node { outcome } } } }`,
      'auditor',
    );
    expect([reportCalls.totalCount, reportCalls.edges.map(({ node }) => node.outcome)]).toEqual([
      2,
      ['WILL_REPORT', 'NO_ANSWER'],
    ]);
  });

  it.each([
    ['a kommune of another county', UTSIRA, '', 'NotFound'],
    ['a hospital', HOSPITAL, '', 'NotFound'],
    ['somebody made up', 'x', '', 'NotFound'],
    ['a note that is too long', TRONDHEIM, 'x'.repeat(2001), 'InvalidInput'],
  ])('but a fylkesmann’s call to %s is refused', async (_what, id, note, failure) => {
    expect((await log('fylkesmann', id, 'NO_ANSWER', note)).__typename).toBe(failure);
  });
});

describe('an empty report', () => {
  const says = async (nth: number, line: object, more: object = {}): Promise<string | undefined> => {
    const id = county[nth]!;
    const report = zero('2020-W16', id);
    report.lines = report.lines.map((figures, n) => (n === 0 ? { ...figures, ...line } : figures));
    expect((await sender.send(`reporter-${id}`, { ...report, ...more })).__typename).toBe(
      'WeeklyReportSubmitted',
    );
    const { reportersOfWeek } = await ask<{ reportersOfWeek: Reporter[] }>(
      '{ reportersOfWeek(isoWeek: "2020-W16") { status organisation { id } } }',
      'fylkesmann',
    );
    return reportersOfWeek.find(({ organisation }) => organisation.id === id)?.status;
  };

  it('says nothing at all: use that is not known is nothing, a day without stock is something', async () => {
    await stopClock(app, '2020-04-13T08:00:00Z');
    expect(await says(5, {})).toBe('EMPTY');
    expect(await says(6, { usedLastWeek: null, useUnknown: true })).toBe('EMPTY');
    expect(await says(7, { daysDry: 3 })).toBe('IN_TIME');
    expect(await says(8, { statedNeed: 1 })).toBe('IN_TIME');
    expect(await says(9, { onOrder: 1 })).toBe('IN_TIME');
    expect(await says(10, {}, { staffOut: 2 })).toBe('IN_TIME');
    expect(await says(11, {}, { staffOut: 0, servicesReduced: 'NO' })).toBe('EMPTY');
    expect(await says(12, {}, { servicesReduced: 'STOPPED' })).toBe('IN_TIME');
  });
});
