import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const MIDT = organisationOf('rhf');
const ST_OLAVS = organisationOf('helseforetak');
const TRONDHEIM = organisationOf('kommune');

let app: TestApp;
let sender: ReportSender;
let masks: string;
/** By name. */
let ids: Readonly<Record<string, string>>;
const idOf = (name: string): string => {
  const id = ids[name];
  if (!id) throw new Error(`${name} is not in the register`);
  return id;
};

async function send(
  name: string,
  isoWeek: string,
  figures = { stock: 100, expectedNextWeek: 12 },
): Promise<void> {
  const report = sender.report(isoWeek, idOf(name));
  report.lines = sender.categories.map((categoryCode) => ({ categoryCode, usedLastWeek: 0, ...figures }));
  expect((await sender.send(`reporter-${idOf(name)}`, report)).__typename).toBe('WeeklyReportSubmitted');
}

// Helse Midt-Norge has three hospitals. Week 14: one in time, one empty, one missing. Week 15: one in time, one late, one missing.
beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  [masks = ''] = sender.categories;
  const rows = await app.sql.owner<{ id: string; name: string }>('select id, name from organisation');
  ids = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  await app.sql.owner(
    `insert into membership (subject, name, role, organisation_id) values ('rhf-vest', 'Beredskapsleder', 'rhf', $1)`,
    [idOf('Helse Vest RHF')],
  );
  await stopClock(app, '2020-03-30T08:00:00Z');
  await send('St. Olavs hospital HF', '2020-W14', { stock: 24, expectedNextWeek: 12 }); // 14 days then, 7 a week later
  await send('Helse Nord-Trøndelag HF', '2020-W14', { stock: 0, expectedNextWeek: 0 });
  await stopClock(app, '2020-04-06T08:00:00Z');
  await send('Helse Nord-Trøndelag HF', '2020-W15');
  await send('Helse Bergen HF', '2020-W15');
  await send('Trondheim kommune', '2020-W15');
  await stopClock(app, '2020-04-07T10:30:00Z');
  await send('Helse Møre og Romsdal HF', '2020-W15');
});
afterAll(() => app.stop());

async function ask<Data>(as: string, query: string, variables = {}): Promise<Data> {
  const { data, text } = await app.graphql<Data>(query, variables, { as, locale: 'nb' });
  if (!data) throw new Error(text);
  return data;
}

interface Area {
  rhf: { name: string } | null;
  fylkesmann: { name: string } | null;
  expected: number;
}
const regions = async (as: string, from: string): Promise<Area[]> =>
  (
    await ask<{ completeness: Area[] }>(
      as,
      `query ($from: IsoWeek!) { completeness(from: $from, to: "2020-W15", by: REGION, reporters: HOSPITAL) {
         isoWeek rhf { name } fylkesmann { name } expected inTime late empty missing completeness timeliness } }`,
      { from },
    )
  ).completeness;

describe('completeness by region', () => {
  it('is an RHF’s own hospitals, week by week', async () => {
    const midt = { rhf: { name: 'Helse Midt-Norge RHF' }, fylkesmann: null };
    expect(await regions('rhf', '2020-W14')).toEqual([
      {
        ...{ isoWeek: '2020-W14', ...midt, expected: 3, inTime: 1, late: 0, empty: 1, missing: 1 },
        ...{ completeness: 1 / 3, timeliness: 1 / 3 },
      },
      {
        ...{ isoWeek: '2020-W15', ...midt, expected: 3, inTime: 1, late: 1, empty: 0, missing: 1 },
        ...{ completeness: 2 / 3, timeliness: 1 / 3 },
      },
    ]);
    expect(await regions('rhf-vest', '2020-W15')).toMatchObject([
      { rhf: { name: 'Helse Vest RHF' }, expected: 5, inTime: 1, late: 0, empty: 0, missing: 4 },
    ]);
  });

  it('is all four for Helsedirektoratet, and together they are the nation', async () => {
    const all = await regions('helsedirektoratet-1', '2020-W15');
    expect(all.map(({ rhf, expected }) => [rhf?.name, expected])).toEqual([
      ['Helse Sør-Øst RHF', 11],
      ['Helse Vest RHF', 5],
      ['Helse Midt-Norge RHF', 3],
      ['Helse Nord RHF', 4],
    ]);
  });

  it('is nothing for who follows no region, nor an RHF’s by county', async () => {
    expect(await regions('fylkesmann', '2020-W15')).toEqual([]);
    expect(
      await ask('rhf', '{ completeness(from: "2020-W15", to: "2020-W15", by: COUNTY) { expected } }'),
    ).toEqual({ completeness: [] });
  });

  it.each([
    ['rhf', 'NATION', 'HOSPITAL', 'FORBIDDEN'],
    ['rhf', 'REGION', 'KOMMUNE', 'BAD_USER_INPUT'],
    ['auditor', 'REGION', 'KOMMUNE', 'BAD_USER_INPUT'],
    ['helseforetak', 'REGION', 'HOSPITAL', 'FORBIDDEN'],
  ])('as %s by %s of %s is refused otherwise', async (as, by, reporters, code) => {
    const { errors } = await app.graphql(
      `{ completeness(from: "2020-W15", to: "2020-W15", by: ${by}, reporters: ${reporters}) { expected } }`,
      {},
      { as },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});

interface Reporter {
  status: string;
  lastReportedWeek: string | null;
  organisation: { name: string; contacts: { email: string; deputyFor: string | null }[] };
  lastCall: { outcome: string } | null;
}
const reporters = async (as: string): Promise<Reporter[]> =>
  (
    await ask<{ reportersOfWeek: Reporter[] }>(
      as,
      `{ reportersOfWeek(isoWeek: "2020-W15") { status lastReportedWeek lastCall { outcome }
           organisation { name contacts { email deputyFor } } } }`,
    )
  ).reportersOfWeek;

interface Logged {
  __typename: string;
  paths?: string[];
}
const log = async (as: string, ...organisationIds: string[]): Promise<Logged> =>
  (
    await ask<{ logCalls: Logged }>(
      as,
      'mutation ($input: LogCallsInput!) { logCalls(input: $input) { __typename ... on NotFollowed { paths } } }',
      {
        input: { organisationIds, isoWeek: '2020-W15', outcome: 'WILL_REPORT', idempotencyKey: randomUUID() },
      },
    )
  ).logCalls;

describe('whom an RHF calls', () => {
  it('is its own hospital that is missing, by contact and deputy', async () => {
    const own = await reporters('rhf');
    expect(own.map(({ organisation, status }) => [organisation.name, status])).toEqual([
      ['Helse Møre og Romsdal HF', 'LATE'],
      ['Helse Nord-Trøndelag HF', 'IN_TIME'],
      ['St. Olavs hospital HF', 'MISSING'],
    ]);
    expect(own[2]).toEqual({
      status: 'MISSING',
      lastReportedWeek: '2020-W14',
      lastCall: null,
      organisation: {
        name: 'St. Olavs hospital HF',
        contacts: [
          { email: 'beredskap@st-olavs-hospital-hf.example.no', deputyFor: null },
          {
            email: 'beredskap.vara@st-olavs-hospital-hf.example.no',
            deputyFor: expect.any(String) as string,
          },
        ],
      },
    });
    expect((await reporters('rhf-vest')).map(({ organisation }) => organisation.name)).not.toContain(
      'St. Olavs hospital HF',
    );
  });

  it('and no kommune of its region, and no hospital of another: nothing is stored', async () => {
    expect(await log('rhf', ST_OLAVS, TRONDHEIM, idOf('Helse Bergen HF'))).toEqual({
      __typename: 'NotFollowed',
      paths: ['organisationIds.1', 'organisationIds.2'],
    });
    expect(await app.sql.owner('select from report_call')).toEqual([]);
  });

  it('and each sees the calls to those it follows, and no others', async () => {
    expect((await log('rhf', ST_OLAVS)).__typename).toBe('CallsLogged');
    expect((await log('fylkesmann', TRONDHEIM)).__typename).toBe('CallsLogged');
    expect((await log('rhf-vest', idOf('Helse Førde HF'))).__typename).toBe('CallsLogged');
    const called = async (as: string) => {
      const { reportCalls } = await ask<{
        reportCalls: { edges: { node: { organisation: { name: string } } }[] };
      }>(as, '{ reportCalls(isoWeek: "2020-W15") { edges { node { organisation { name } } } } }');
      return reportCalls.edges.map(({ node }) => node.organisation.name);
    };
    expect(await called('rhf')).toEqual(['St. Olavs hospital HF']);
    expect(await called('rhf-vest')).toEqual(['Helse Førde HF']);
    expect(await called('fylkesmann')).toEqual(['Trondheim kommune']);
    expect(await called('helsedirektoratet-1')).toHaveLength(3);
    expect((await reporters('rhf'))[2]?.lastCall).toEqual({ outcome: 'WILL_REPORT' });
  });

  it('which the database holds too', async () => {
    const midt = { scope: 'rhf', organisationId: MIDT } as const;
    expect(await app.sql.app(midt, 'select organisation_id as id from report_call')).toEqual([
      { id: ST_OLAVS },
    ]);
    const insert = `insert into report_call (organisation_id, iso_week, outcome, note, called_by, caller_id)
      values ($1, '2020-W15', 'NO_ANSWER', '', 'spec', $2)`;
    for (const stranger of [TRONDHEIM, idOf('Helse Bergen HF')]) {
      await expect(app.sql.app(midt, insert, [stranger, MIDT])).rejects.toThrow('row-level security');
    }
  });
});

describe('the shortages an RHF sees', () => {
  interface Shortages {
    totalCount: number;
    neverReported: number;
    edges: {
      node: { organisation: { name: string }; daysCover: number; runsOutIn: string; reportedWeek: string };
    }[];
  }
  const shortages = async (as: string): Promise<Shortages> =>
    (
      await ask<{ shortages: Shortages }>(
        as,
        `query ($masks: ID!) { shortages(isoWeek: "2020-W15", categoryCode: $masks, first: 50) { totalCount neverReported
           edges { node { organisation { name } daysCover runsOutIn reportedWeek } } } }`,
        { masks },
      )
    ).shortages;

  it('are its hospitals’, the latest report of each, lowest first', async () => {
    const { totalCount, neverReported, edges } = await shortages('rhf');
    expect([totalCount, neverReported]).toEqual([3, 0]);
    expect(edges[0]?.node).toEqual({
      organisation: { name: 'St. Olavs hospital HF' },
      ...{ daysCover: 7, runsOutIn: '2020-W16', reportedWeek: '2020-W14' },
    });
    expect(edges.map(({ node }) => node.organisation.name).sort()).toEqual([
      'Helse Møre og Romsdal HF',
      'Helse Nord-Trøndelag HF',
      'St. Olavs hospital HF',
    ]);
  });

  it('and another RHF sees nothing of them', async () => {
    const { neverReported, edges } = await shortages('rhf-vest');
    expect(neverReported).toBe(4);
    expect(edges.map(({ node }) => node.organisation.name)).toEqual(['Helse Bergen HF']);
  });
});
