import { jest } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');

let app: TestApp;
let sender: ReportSender;
let masks: string;

/** A report with so much of the first category, and nothing used of the others. */
async function report(as: string, isoWeek: string, stock: number, expected: number): Promise<void> {
  const sent = sender.report(isoWeek, organisationOf(as));
  sent.lines = sender.categories.map((categoryCode) => ({
    categoryCode,
    stock: categoryCode === masks ? stock : 5,
    usedLastWeek: 0,
    expectedNextWeek: categoryCode === masks ? expected : 0,
  }));
  expect((await sender.send(as, sent)).__typename).toBe('WeeklyReportSubmitted');
}

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  [masks = ''] = sender.categories;
  await stopClock(app, '2020-03-30T08:00:00Z');
  await report('kommune', '2020-W14', 2000, 700); // 20 days then, 13 a week later
  await stopClock(app, '2020-04-06T08:00:00Z');
  await report('kommune-utsira', '2020-W15', 30, 70);
  await report('helseforetak', '2020-W15', 1200, 700);
  // 100 set out to Utsira after its report; 40 to the hospital before it, which are not signed for yet.
  await app.sql.owner(
    `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at) values
       (uuidv7(), $1, $2, 100, '2020-04-06T09:00:00Z'), (uuidv7(), $1, $3, 40, '2020-04-01T09:00:00Z')`,
    [masks, UTSIRA, HOSPITAL],
  );
  await stopClock(app, '2020-04-07T08:00:00Z');
});
afterAll(() => app.stop());

interface Shortages {
  totalCount: number;
  neverReported: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: {
    node: {
      organisation: { id: string };
      category: { code: string };
      daysCover: number | null;
      runsOutIn: string | null;
      reportedWeek: string;
    };
  }[];
}
const QUERY = `query ($isoWeek: IsoWeek!, $categoryCode: ID, $reporters: Reporters, $fylkesmannId: ID, $first: Int!, $after: String) {
  shortages(isoWeek: $isoWeek, categoryCode: $categoryCode, reporters: $reporters, fylkesmannId: $fylkesmannId, first: $first, after: $after) {
    totalCount neverReported pageInfo { hasNextPage endCursor }
    edges { node { organisation { id } category { code } daysCover runsOutIn reportedWeek } } } }`;
async function shortages(as: string, more: object = {}): Promise<Shortages> {
  const { data, text } = await app.graphql<{ shortages: Shortages }>(
    QUERY,
    { isoWeek: '2020-W15', categoryCode: masks, first: 50, ...more },
    { as },
  );
  if (!data) throw new Error(text);
  return data.shortages;
}
const lines = ({ edges }: Shortages) =>
  edges.map(({ node }) => [node.organisation.id, node.daysCover, node.runsOutIn, node.reportedWeek]);

describe('shortages', () => {
  it('come lowest first, stale reports by what is left of them, with what was sent since', async () => {
    const nation = await shortages('observer-ks');
    expect(lines(nation)).toEqual([
      [HOSPITAL, 12.4, '2020-W16', '2020-W15'],
      [UTSIRA, 13, '2020-W16', '2020-W15'],
      [TRONDHEIM, 13, '2020-W16', '2020-W14'],
    ]);
    expect([nation.totalCount, nation.neverReported]).toEqual([3, 376]);
  });

  it('of a week that is over count what was sent until its end', async () => {
    expect(lines(await shortages('auditor', { isoWeek: '2020-W14' }))).toEqual([
      [TRONDHEIM, 20, '2020-W16', '2020-W14'],
    ]);
  });

  it('are a fylkesmann’s own county’s; others ask for one county, or for kommuner or hospitals', async () => {
    expect(lines(await shortages('fylkesmann'))).toEqual([[TRONDHEIM, 13, '2020-W16', '2020-W14']]);
    expect((await shortages('fylkesmann')).neverReported).toBe(37);
    const county = { fylkesmannId: TRONDELAG };
    expect(lines(await shortages('helsedirektoratet-1', county))).toHaveLength(1);
    const hospitals = await shortages('observer-helsetilsynet', { reporters: 'HOSPITAL' });
    expect(lines(hospitals).map(([id]) => id)).toEqual([HOSPITAL]);
    const other = await app.sql.owner<{ id: string }>(
      `select id from organisation where kind = 'FYLKESMANN' and id <> $1 limit 1`,
      [TRONDELAG],
    );
    expect(lines(await shortages('fylkesmann', { fylkesmannId: other[0]?.id }))).toEqual([]);
  });

  it('of all categories come page by page, what is not used last and not as zero', async () => {
    const first = await shortages('observer-ks', { categoryCode: null, first: 4 });
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([33, true]);
    expect(lines(first)[3]?.slice(1, 3)).toEqual([null, null]);
    const rest = await shortages('observer-ks', {
      ...{ categoryCode: null, first: 100, after: first.pageInfo.endCursor },
    });
    expect(rest.edges).toHaveLength(29);
    const seen = [...first.edges, ...rest.edges].map(
      ({ node }) => `${node.organisation.id} ${node.category.code}`,
    );
    expect(new Set(seen).size).toBe(33);
  });

  it('are for those who follow up', async () => {
    for (const as of ['kommune', 'helseforetak', 'warehouse']) {
      const { errors } = await app.graphql(QUERY, { isoWeek: '2020-W15', first: 1 }, { as });
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('take as many statements for the nation as for a county', async () => {
    const count = async (ask: () => Promise<unknown>): Promise<number> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      await ask();
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    await shortages('auditor');
    const county = await count(() => shortages('fylkesmann'));
    expect(county).toBeGreaterThan(0);
    expect(await count(() => shortages('auditor', { categoryCode: null }))).toBe(county);
  });
});
