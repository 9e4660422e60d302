import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const QUERY = `query ($first: Int!, $after: String) { weeklyReports(isoWeek: "2020-W15", first: $first, after: $after) {
  totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  edges { node { revision organisation { id fylkesmann { id } } lines { stock category { code } } } } } }`;

interface Page {
  weeklyReports: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
    edges: {
      node: {
        revision: number;
        organisation: { id: string; fylkesmann: { id: string } | null };
        lines: object[];
      };
    }[];
  };
}

const COUNTY = organisationOf('fylkesmann');
const REGION = organisationOf('rhf');

let app: TestApp;
let reporters: { id: string; county: string | null; region: string | null }[];

beforeAll(async () => {
  app = await startTestApp();
  const sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
  reporters = await app.sql.owner(
    `(select id, fylkesmann_id as county, rhf_id as region from organisation where kind = 'KOMMUNE' and fylkesmann_id = $1 order by id limit 4)
     union all (select id, fylkesmann_id, rhf_id from organisation where kind = 'KOMMUNE' and fylkesmann_id <> $1 order by id limit 4)
     union all (select id, fylkesmann_id, rhf_id from organisation where kind = 'HELSEFORETAK' and rhf_id = $2 order by id limit 1)`,
    [COUNTY, REGION],
  );
  for (const { id } of reporters) {
    await sender.send(`reporter-${id}`, sender.report('2020-W15', id));
    await sender.send(`reporter-${id}`, sender.report('2020-W15', id, { expectedRevision: 1 }));
  }
});
afterAll(() => app.stop());

const page = async (as: string, first: number, after: string | null = null) => {
  const { data, text } = await app.graphql<Page>(QUERY, { first, after }, { as });
  if (!data) throw new Error(text);
  return data.weeklyReports;
};

describe('the reports of a week', () => {
  it('are the latest revision of each, with all its lines, page by page without a gap', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (const expected of [4, 4, 1]) {
      const { totalCount, pageInfo, edges } = await page('helsedirektoratet-1', 4, after);
      expect([totalCount, edges.length]).toEqual([9, expected]);
      expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([expected === 4, after !== null]);
      for (const { node } of edges) expect([node.revision, node.lines.length]).toEqual([2, 11]);
      ids.push(...edges.map(({ node }) => node.organisation.id));
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(reporters.map(({ id }) => id).sort());
  });

  it('are bounded by who is asking', async () => {
    const seen = async (as: string) => (await page(as, 50)).edges.map(({ node }) => node.organisation.id);
    const those = (where: (reporter: (typeof reporters)[number]) => boolean) =>
      reporters
        .filter(where)
        .map(({ id }) => id)
        .sort();
    const own = reporters[5]?.id ?? '';
    expect(await seen('fylkesmann')).toEqual(those(({ county }) => county === COUNTY));
    expect(await seen('rhf')).toEqual(those(({ region }) => region === REGION));
    expect(await seen(`reporter-${own}`)).toEqual([own]);
    expect(await seen('auditor')).toEqual(those(() => true));
  });
});
