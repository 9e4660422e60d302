import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';
import { DeliveryRepository } from '../deliveries/delivery.repository.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');

const FORM = `query ($organisationId: ID!, $isoWeek: IsoWeek!) { reportForm(organisationId: $organisationId, isoWeek: $isoWeek) {
  organisation { id } asOf draft { version } week { isoWeek phase deadline } current { revision } previous { isoWeek revision staffOut servicesReduced }
  lines { category { code } delivered onTheWay
    previous { stock used usedLastWeek expectedNextWeek ownPurchase onOrder daysDry } } } }`;

interface Form {
  organisation: { id: string };
  asOf: string;
  draft: object | null;
  week: { isoWeek: string; phase: string; deadline: string };
  current: { revision: number } | null;
  previous: object | null;
  lines: { category: { code: string }; delivered: number; onTheWay: number; previous: object | null }[];
}

let app: TestApp;
let sender: ReportSender;
let products: { id: string; category: string }[];

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  products = await app.sql.owner('select id, category_code as category from product order by id');
});
afterAll(() => app.stop());

const formOf = async (as: string, organisationId: string, isoWeek: string): Promise<Form | null> => {
  const { data, text } = await app.graphql<{ reportForm: Form | null }>(
    FORM,
    { organisationId, isoWeek },
    { as },
  );
  if (!data) throw new Error(text);
  return data.reportForm;
};

/** What logistics tells, as often as it likes. */
async function told(
  kind: 'plan' | 'receive',
  subjectId: string,
  payload: object,
  at: string,
  times = 2,
): Promise<void> {
  const [event] = await app.sql.owner<{ id: string }>(
    'insert into outbox_event (type, subject_id, payload, occurred_at) values ($1, $2, $3, $4) returning id',
    [kind, subjectId, payload, at],
  );
  const client = await app.sql.client({ scope: 'system' });
  const tx = {
    query: async <Row extends object>(sql: string, parameters?: unknown[]) =>
      (await client.query<Row>(sql, parameters)).rows,
  };
  for (let time = 0; time < times; time++) await new DeliveryRepository()[kind](tx, event!.id);
  await client.query('commit');
  await client.end();
}

const shipmentLine = (shipmentId: string, recipientId: string, productId: string, quantity: number) => ({
  ...{ shipmentId, recipientId, productId, quantity },
});
const MASKS = 'MUNNBIND';
const masksOf = (form: Form | null) => form?.lines.find(({ category }) => category.code === MASKS);

describe('the form of a week', () => {
  it('of a first report has empty places, in the order of the report', async () => {
    await stopClock(app, '2020-03-30T08:00:00Z');
    const form = await formOf('kommune', KOMMUNE, '2020-W14');
    expect(form).toEqual({
      organisation: { id: KOMMUNE },
      asOf: '2020-03-30T08:00:00.000Z',
      week: { isoWeek: '2020-W14', phase: 'OPEN', deadline: '2020-03-31T10:00:00.000Z' },
      current: null,
      draft: null,
      previous: null,
      lines: sender.categories.map((code) => ({
        ...{ category: { code }, delivered: 0, onTheWay: 0, previous: null },
      })),
    });
  });

  it.each(['nb', 'nn', 'en'] as const)(
    'knows a category by its names in every language, asked in %s',
    async (locale) => {
      const query = '{ categories { code names } }';
      const { data } = await app.graphql<{ categories: { code: string; names: string[] }[] }>(
        query,
        {},
        { locale },
      );
      expect(data?.categories.find(({ code }) => code === 'HANSKER')?.names).toEqual([
        ...['Undersøkelseshansker', 'Undersøkingshanskar', 'Examination gloves'],
      ]);
    },
  );

  it('shows the last report’s figures as they were told: zero, not known and not told apart', async () => {
    const report = sender.report('2020-W14', KOMMUNE);
    const [first, second] = report.lines;
    report.lines[0] = { ...first!, usedLastWeek: null, useUnknown: true, ownPurchase: 0 };
    report.lines[1] = { ...second!, usedLastWeek: 0, ownPurchase: 40, onOrder: 500, daysDry: 3 };
    const answer = await sender.send('kommune', { ...report, staffOut: 2, servicesReduced: 'REDUCED' });
    expect(answer.report?.revision).toBe(1);
    await stopClock(app, '2020-04-06T08:00:00Z');
    const form = await formOf('kommune', KOMMUNE, '2020-W15');
    expect(form?.previous).toEqual({
      ...{ isoWeek: '2020-W14', revision: 1, staffOut: 2, servicesReduced: 'REDUCED' },
    });
    const base = { stock: 100, expectedNextWeek: 12 };
    expect(form?.lines.slice(0, 3).map(({ previous }) => previous)).toEqual([
      { ...base, used: null, usedLastWeek: 0, ownPurchase: 0, onOrder: null, daysDry: null },
      { ...base, used: 0, usedLastWeek: 0, ownPurchase: 40, onOrder: 500, daysDry: 3 },
      { ...base, used: 10, usedLastWeek: 10, ownPurchase: null, onOrder: null, daysDry: null },
    ]);
    expect((await formOf('kommune', KOMMUNE, '2020-W14'))?.current).toEqual({ revision: 1 });
  });

  it('shows what came since that report and what is on its way, each once however often it is told', async () => {
    const [early, late, coming] = [randomUUID(), randomUUID(), randomUUID()];
    const [box, pack] = products.filter(({ category }) => category === MASKS).map(({ id }) => id);
    const plan = [early, late, coming].flatMap((id) => [
      shipmentLine(id, KOMMUNE, box!, 1000),
      shipmentLine(id, KOMMUNE, pack!, 30),
    ]);
    plan.push(shipmentLine(randomUUID(), UTSIRA, box!, 7));
    await told('plan', randomUUID(), { lines: plan }, '2020-03-29T08:00:00Z');
    const receipt = (arrived: number, damaged: number) => ({
      recipientId: KOMMUNE,
      lines: [
        { productId: box!, quantity: 1000, arrived, damaged },
        { productId: pack!, quantity: 30, arrived: 30, damaged: 0 },
      ],
    });
    await told('receive', early, receipt(1000, 0), '2020-03-30T07:59:59Z'); // counted in the report of week 14
    await told('receive', late, receipt(900, 50), '2020-04-03T09:00:00Z');
    const form = await formOf('kommune', KOMMUNE, '2020-W15');
    expect(masksOf(form)).toMatchObject({ delivered: 880, onTheWay: 1030 });
    expect(form?.lines.filter(({ delivered, onTheWay }) => delivered + onTheWay > 0)).toHaveLength(1);
    expect(masksOf(await formOf('kommune-utsira', UTSIRA, '2020-W15'))).toMatchObject({
      ...{ delivered: 0, onTheWay: 7 },
    });
  });

  it('knows a receipt that was faster than the news of its shipment', async () => {
    const [shipment] = [randomUUID()];
    const productId = products.find(({ category }) => category === MASKS)!.id;
    const lines = [{ productId, quantity: 60, arrived: 55, damaged: 5 }];
    await told('receive', shipment, { recipientId: HOSPITAL, lines }, '2020-04-05T09:00:00Z');
    const plan = [shipmentLine(shipment, HOSPITAL, productId, 60)];
    await told('plan', randomUUID(), { lines: plan }, '2020-04-04T09:00:00Z');
    expect(masksOf(await formOf('helseforetak', HOSPITAL, '2020-W15'))).toMatchObject({
      ...{ delivered: 50, onTheWay: 0 },
    });
  });

  it('is for those who may see the organisation’s figures', async () => {
    const county = await app.sql.owner<{ id: string }>(
      'select id from organisation where fylkesmann_id <> (select fylkesmann_id from organisation where id = $1) limit 1',
      [KOMMUNE],
    );
    expect((await formOf('fylkesmann', KOMMUNE, '2020-W15'))?.organisation.id).toBe(KOMMUNE);
    expect((await formOf('helsedirektoratet-1', KOMMUNE, '2020-W15'))?.organisation.id).toBe(KOMMUNE);
    for (const [as, id] of [
      ['kommune', UTSIRA],
      ['fylkesmann', county[0]!.id],
      ['kommune', organisationOf('fylkesmann')],
      ['kommune', 'nonsense'],
    ] as const) {
      expect([as, id, await formOf(as, id, '2020-W15')]).toEqual([as, id, null]);
    }
  });
});

describe('the revisions of a report', () => {
  const REVISIONS = `query ($first: Int!, $after: String) { weeklyReportRevisions(organisationId: "${UTSIRA}", isoWeek: "2020-W15", first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { revision submittedAt submittedBy lines { stock } } } } }`;
  interface Revisions {
    weeklyReportRevisions: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: {
        node: { revision: number; submittedAt: string; submittedBy: string; lines: { stock: number }[] };
      }[];
    };
  }
  const page = async (as: string, first: number, after: string | null = null) =>
    (await app.graphql<Revisions>(REVISIONS, { first, after }, { as })).data?.weeklyReportRevisions;

  it('are who said what and when, the first first, page by page', async () => {
    for (const [revision, stock] of [10, 20, 30].entries()) {
      await stopClock(app, `2020-04-06T1${revision}:00:00Z`);
      const report = sender.report('2020-W15', UTSIRA, { expectedRevision: revision || null });
      report.lines[0] = { ...report.lines[0]!, stock };
      expect((await sender.send('kommune-utsira', report)).report?.revision).toBe(revision + 1);
    }
    const first = await page('kommune-utsira', 2);
    expect([first?.totalCount, first?.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = await page('kommune-utsira', 2, first?.pageInfo.endCursor);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
    const nodes = [...(first?.edges ?? []), ...(rest?.edges ?? [])].map(({ node }) => node);
    expect(nodes.map(({ revision, submittedAt, lines }) => [revision, submittedAt, lines[0]?.stock])).toEqual(
      [
        [1, '2020-04-06T10:00:00.000Z', 10],
        [2, '2020-04-06T11:00:00.000Z', 20],
        [3, '2020-04-06T12:00:00.000Z', 30],
      ],
    );
    expect(new Set(nodes.map(({ submittedBy }) => submittedBy)).size).toBe(1);
  });

  it('are not for another kommune', async () => {
    expect(await page('kommune', 5)).toMatchObject({ totalCount: 0, edges: [] });
  });
});
