import { InstitutionClient, partOf, type SentPart } from '../../../../../../test/support/institutions.js';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const WEEK = '2020-W15';
const UTSIRA = 'kommune-utsira';
const KOMMUNE = organisationOf(UTSIRA);

interface Sum {
  sum: number | null;
  told: number;
  unknown: number;
  of: number;
}
interface Consolidated {
  institutions: {
    institution: { id: string; name: string };
    part: { id: string; revision: number } | null;
    lastWeekSent: string | null;
    inReport: string;
  }[];
  sums: { category: { code: string }; stock: Sum; used: Sum }[];
  built: {
    revision: number;
    sums: { stock: Sum }[];
    differences: {
      category: { code: string };
      figure: string;
      sum: number | null;
      reported: number | null;
    }[];
  } | null;
}

let app: TestApp;
let client: InstitutionClient;
let sender: ReportSender;
const ids: Record<string, string> = {};
const tokens: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  client = new InstitutionClient(app);
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-03-30T08:00:00Z');
  for (const name of ['A sykehjem', 'B hjemmetjeneste', 'C legesenter']) {
    const id = (await client.add(UTSIRA, name)).institution?.id ?? '';
    ids[name] = id;
    tokens[name] = await client.token(UTSIRA, id);
  }
  await client.send({ token: tokens['C legesenter']! }, partOf(sender.categories, '2020-W14'));
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

const QUERY = `query ($isoWeek: IsoWeek!) { consolidation(isoWeek: $isoWeek) {
  institutions { institution { id name } part { id revision } lastWeekSent inReport }
  sums { category { code } stock { sum told unknown of } used { sum told unknown of } }
  built { revision sums { stock { sum told unknown of } } differences { category { code } figure sum reported } } } }`;
async function consolidated(as = UTSIRA, isoWeek = WEEK): Promise<Consolidated> {
  const { data, text } = await app.graphql<{ consolidation: Consolidated }>(QUERY, { isoWeek }, { as });
  if (!data) throw new Error(text);
  return data.consolidation;
}
const send = (name: string, changes: Partial<SentPart> = {}) =>
  client.send({ token: tokens[name]! }, partOf(sender.categories, WEEK, changes));
const stands = ({ institutions }: Consolidated) =>
  institutions.map(({ institution, part, inReport }) => [institution.name, part?.revision ?? null, inReport]);
const report = (builtOn: string[], changes = {}) =>
  sender.send(UTSIRA, { ...sender.report(WEEK, KOMMUNE, changes), ...{ builtOn } });

describe('what a kommune makes of the parts', () => {
  let parts: string[];

  it('begins with who is missing, since when, and no sum at all', async () => {
    const { institutions, sums, built } = await consolidated();
    expect(
      institutions.map(({ institution, part, lastWeekSent }) => [institution.name, part, lastWeekSent]),
    ).toEqual([
      ['A sykehjem', null, null],
      ['B hjemmetjeneste', null, null],
      ['C legesenter', null, '2020-W14'],
    ]);
    expect(sums).toHaveLength(11);
    expect(sums[0]?.stock).toEqual({ sum: null, told: 0, unknown: 0, of: 3 });
    expect(built).toBeNull();
  });

  it('adds up what has come, and says of how many', async () => {
    await send('A sykehjem');
    const unknown = partOf(sender.categories, WEEK);
    unknown.lines[0] = { ...unknown.lines[0]!, stock: 50, usedLastWeek: undefined, useUnknown: true };
    await client.send({ token: tokens['B hjemmetjeneste']! }, unknown);
    const { institutions, sums } = await consolidated();
    expect([sums[0]?.stock, sums[0]?.used]).toEqual([
      { sum: 150, told: 2, unknown: 0, of: 3 },
      { sum: 10, told: 1, unknown: 1, of: 3 },
    ]);
    expect(sums[1]?.used).toEqual({ sum: 20, told: 2, unknown: 0, of: 3 });
    parts = institutions.flatMap(({ part }) => part?.id ?? []);
  });

  it('refuses a report built on a part that is none of its own, of another week, or there twice', async () => {
    const [other] = await app.sql.owner<{ id: string }>(
      `select id from institution_part where iso_week = '2020-W14'`,
    );
    const outcome = await report([parts[0]!, parts[0]!, other!.id, 'ingenting']);
    expect(outcome.faults?.map(({ path, code }) => [path, code])).toEqual([
      ['builtOn.1', 'UNKNOWN_PART'],
      ['builtOn.2', 'UNKNOWN_PART'],
      ['builtOn.3', 'UNKNOWN_PART'],
    ]);
    const foreign = sender.report(WEEK, organisationOf('kommune'));
    expect((await sender.send('kommune', { ...foreign, ...{ builtOn: [parts[0]] } })).faults).toMatchObject([
      { path: 'builtOn.0', code: 'UNKNOWN_PART' },
    ]);
    expect((await consolidated()).built).toBeNull();
  });

  it('keeps with the report which revisions it was built on, who was missing, and every difference', async () => {
    const sent = sender.report(WEEK, KOMMUNE);
    sent.lines = sent.lines.map((line) => ({
      ...line,
      ...{ stock: 200, usedLastWeek: 20, expectedNextWeek: 24 },
    }));
    sent.lines[0] = { ...sent.lines[0]!, stock: 175, usedLastWeek: undefined, useUnknown: true };
    expect((await report(parts, { lines: sent.lines })).report?.revision).toBe(1);
    const after = await consolidated();
    expect(stands(after)).toEqual([
      ['A sykehjem', 1, 'INCLUDED'],
      ['B hjemmetjeneste', 1, 'INCLUDED'],
      ['C legesenter', null, 'INCLUDED'],
    ]);
    expect(after.built?.revision).toBe(1);
    expect(after.built?.sums[0]?.stock).toEqual({ sum: 150, told: 2, unknown: 0, of: 3 });
    expect(after.built?.differences).toEqual([
      { category: { code: 'MUNNBIND' }, figure: 'STOCK', sum: 150, reported: 175 },
      { category: { code: 'MUNNBIND' }, figure: 'USED', sum: 10, reported: null },
    ]);
    const read = (as: string) =>
      app.graphql<{ weeklyReport: { builtOn: string[] } }>(
        `{ weeklyReport(organisationId: "${KOMMUNE}", isoWeek: "${WEEK}") { builtOn } }`,
        {},
        { as },
      );
    expect((await read(UTSIRA)).data?.weeklyReport.builtOn).toEqual([...parts].sort());
    expect((await read('helsedirektoratet-1')).data?.weeklyReport.builtOn).toEqual([]);
    const kept = await app.sql.owner<{ missing: boolean; rows: number }>(
      `select part_id is null as missing, count(*) as rows from weekly_report_part group by 1 order by 1`,
    );
    expect(kept).toEqual([
      { missing: false, rows: 2 },
      { missing: true, rows: 1 },
    ]);
  });

  it('shows what comes after as such, and lets nothing of it into what was sent', async () => {
    const before = (await consolidated()).built;
    await send('A sykehjem', { expectedRevision: 1, afterReport: true });
    await send('C legesenter', { afterReport: true });
    const after = await consolidated();
    expect(stands(after)).toEqual([
      ['A sykehjem', 2, 'CHANGED_SINCE'],
      ['B hjemmetjeneste', 1, 'INCLUDED'],
      ['C legesenter', 1, 'NOT_INCLUDED'],
    ]);
    expect(after.sums[0]?.stock).toEqual({ sum: 250, told: 3, unknown: 0, of: 3 });
    expect(after.built).toEqual(before);
  });

  it('takes it in with a correction of the report', async () => {
    const latest = (await consolidated()).institutions.flatMap(({ part }) => part?.id ?? []);
    expect((await report(latest, { expectedRevision: 1 })).report?.revision).toBe(2);
    const after = await consolidated();
    expect(after.institutions.map(({ inReport }) => inReport)).toEqual(['INCLUDED', 'INCLUDED', 'INCLUDED']);
    expect(after.built?.sums[0]?.stock).toEqual({ sum: 250, told: 3, unknown: 0, of: 3 });
  });

  it('is nobody else’s', async () => {
    expect((await consolidated('kommune')).institutions.map(({ institution }) => institution.name)).toEqual([
      'Øvingslia sykehjem',
    ]);
    expect((await consolidated('helseforetak')).institutions).toEqual([]);
  });
});

it('an institution that ended before the deadline is not missed, one that began in the week is', async () => {
  await client.end(UTSIRA, ids['B hjemmetjeneste']!, 1);
  await stopClock(app, '2020-04-15T08:00:00Z');
  await client.add(UTSIRA, 'D natthjem');
  const { institutions } = await consolidated(UTSIRA, '2020-W16');
  expect(institutions.map(({ institution }) => institution.name)).toEqual([
    'A sykehjem',
    'C legesenter',
    'D natthjem',
  ]);
  expect((await consolidated()).institutions.map(({ institution }) => institution.name)).toEqual([
    'A sykehjem',
    'B hjemmetjeneste',
    'C legesenter',
  ]);
});

it('the draft remembers what its figures rest on', async () => {
  await stopClock(app, '2020-04-06T08:00:00Z');
  const [some] = (await consolidated()).institutions.flatMap(({ part }) => part?.id ?? []);
  const input = {
    ...{ organisationId: KOMMUNE, isoWeek: WEEK, lines: [], builtOn: [some] },
    ...{ expectedVersion: null, idempotencyKey: 'draft' },
  };
  const { data } = await app.graphql(
    `mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { ... on ReportDraftSaved { draft { builtOn } } } }`,
    { input },
    { as: UTSIRA },
  );
  expect(data).toEqual({ saveReportDraft: { draft: { builtOn: [some] } } });
});
