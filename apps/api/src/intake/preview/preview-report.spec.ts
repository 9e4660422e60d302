import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const MASKS = 'MUNNBIND';

const MEANING =
  'delivered onTheWay usualUse daysCover runsOutIn warnings { check path reported expected message answer }';
const PREVIEW = `query ($input: PreviewReportInput!) { previewReport(input: $input) {
  faults { path code message } lines { category { code } ${MEANING} } } }`;
const STORED = `query ($organisationId: ID!, $isoWeek: IsoWeek!) { weeklyReport(organisationId: $organisationId, isoWeek: $isoWeek) {
  answers { check categoryCode reason } lines { category { code } outlook { ${MEANING} } } } }`;

interface Meaning {
  delivered: number;
  onTheWay: number;
  usualUse: number | null;
  daysCover: number | null;
  runsOutIn: string | null;
  warnings: {
    check: string;
    path: string;
    reported: number;
    expected: number | null;
    answer: string | null;
  }[];
}
interface Preview {
  faults: { path: string; code: string; message: string }[];
  lines: (Meaning & { category: { code: string } })[];
}
interface Stored {
  answers: object[];
  lines: { category: { code: string }; outlook: Meaning }[];
}

let app: TestApp;
let sender: ReportSender;
let masks: number;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  masks = sender.categories.indexOf(MASKS);
  // A kommune of 20,000 inhabitants: the model expects 1,677 masks a week.
  await app.sql.owner('update organisation set population = 20000 where id = $1', [KOMMUNE]);
});
afterAll(() => app.stop());

interface Figures {
  stock?: number;
  usedLastWeek?: number;
  expectedNextWeek?: number;
  ownPurchase?: number;
}

/** A report whose only line with anything to it is masks. */
function reportOf(isoWeek: string, figures: Figures, changes: object = {}, organisationId = KOMMUNE) {
  const report = sender.report(isoWeek, organisationId, changes);
  const nothing = { stock: 0, usedLastWeek: 0, expectedNextWeek: 0 };
  report.lines = sender.categories.map((categoryCode, n) => ({
    ...{ categoryCode, ...nothing },
    ...(n === masks ? figures : {}),
  }));
  return report;
}
async function send(as: string, report: ReturnType<typeof reportOf>): Promise<void> {
  const answer = await sender.send(as, report);
  expect([answer.__typename, answer.faults]).toEqual(['WeeklyReportSubmitted', undefined]);
}
async function preview(input: object, as = 'kommune'): Promise<Preview | null> {
  const { data, text } = await app.graphql<{ previewReport: Preview | null }>(
    PREVIEW,
    { input },
    { as, locale: 'en' },
  );
  if (!data) throw new Error(text);
  return data.previewReport;
}
const previewOf = (isoWeek: string, figures: Figures, answers: object[] = []) =>
  preview({ organisationId: KOMMUNE, isoWeek, lines: reportOf(isoWeek, figures).lines, answers });
const masksOf = (shown: Preview | null) => shown?.lines[masks];
const checksOf = (meaning: Meaning | undefined) =>
  meaning?.warnings.map(({ check, path, reported, expected }) => [check, path, reported, expected]);

async function deliver(organisationId: string, shipped: number, receivedAt: string | null): Promise<void> {
  await app.sql.owner(
    `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at, received, received_at)
     values (uuidv7(), $1, $2, $3, '2020-03-25T08:00:00Z', $4, $5)`,
    [MASKS, organisationId, shipped, receivedAt && shipped, receivedAt],
  );
}

describe('a first report', () => {
  it('has cover, and no past to be held against', async () => {
    await stopClock(app, '2020-03-30T08:00:00Z');
    const shown = await previewOf('2020-W14', { stock: 5000, usedLastWeek: 2000, expectedNextWeek: 2000 });
    expect(shown?.faults).toEqual([]);
    expect(shown?.lines.map(({ category }) => category.code)).toEqual(sender.categories);
    expect(masksOf(shown)).toEqual({
      ...{ category: { code: MASKS }, delivered: 0, onTheWay: 0, usualUse: null },
      ...{ daysCover: 17.5, runsOutIn: '2020-W16', warnings: [] },
    });
    expect(shown?.lines.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('is looked at while it is half done: what is missing or wrong is a fault, and not known to the checks', async () => {
    const lines = [
      { categoryCode: 'trumpet', stock: 1 },
      { categoryCode: MASKS, stock: 700, expectedNextWeek: 100, usedLastWeek: -4 },
    ];
    const shown = await preview({ organisationId: KOMMUNE, isoWeek: '2020-W14', lines });
    expect(shown?.faults.map(({ path, code }) => `${path} ${code}`).slice(0, 4)).toEqual([
      'lines.0.categoryCode UNKNOWN_CATEGORY',
      'lines.0.usedLastWeek MISSING_VALUE',
      'lines.0.expectedNextWeek MISSING_VALUE',
      'lines.1.usedLastWeek NEGATIVE',
    ]);
    expect(shown?.faults).toHaveLength(4 + 10);
    expect(masksOf(shown)).toMatchObject({ daysCover: 49, runsOutIn: '2020-W21', warnings: [] });
    expect(shown?.lines.filter(({ daysCover }) => daysCover !== null)).toHaveLength(1);
  });

  it('of 5,000 lines is answered with its first faults', async () => {
    const lines = Array.from({ length: 5000 }, () => ({ categoryCode: MASKS, stock: -1 }));
    const shown = await preview({ organisationId: KOMMUNE, isoWeek: '2020-W14', lines });
    expect(shown?.faults).toHaveLength(200);
  });

  it('stores nothing', async () => {
    const [left] = await app.sql.owner(
      'select (select count(*) from weekly_report) + (select count(*) from reporting_week) + (select count(*) from report_draft) as left',
    );
    expect(left).toEqual({ left: 0 });
  });
});

describe('a report with a past', () => {
  beforeAll(async () => {
    await stopClock(app, '2020-03-23T08:00:00Z');
    await send('kommune', reportOf('2020-W13', { stock: 9000, usedLastWeek: 1800, expectedNextWeek: 1900 }));
    await stopClock(app, '2020-03-30T08:00:00Z');
    await send('kommune', reportOf('2020-W14', { stock: 1, usedLastWeek: 1, expectedNextWeek: 1 }));
    // The correction is what counts: 1,500 with two days dry are 2,100.
    const corrected = reportOf(
      '2020-W14',
      { stock: 5000, usedLastWeek: 1500, expectedNextWeek: 2000 },
      { expectedRevision: 1 },
    );
    corrected.lines[masks] = { ...corrected.lines[masks]!, daysDry: 2 };
    await send('kommune', corrected);
    await deliver(KOMMUNE, 1000, '2020-04-02T09:00:00Z');
    await deliver(KOMMUNE, 500, null);
    await stopClock(app, '2020-04-06T08:00:00Z');
  });

  it('is held against last stock, deliveries and usual use', async () => {
    // 5,000 + 1,000 − 2,000 = 4,000; usually (1,800 + 2,100) / 2 = 1,950.
    const calm = await previewOf('2020-W15', { stock: 4000, usedLastWeek: 2000, expectedNextWeek: 2000 });
    expect(masksOf(calm)).toEqual({
      ...{ category: { code: MASKS }, delivered: 1000, onTheWay: 500, usualUse: 1950 },
      ...{ daysCover: 15.75, runsOutIn: '2020-W17', warnings: [] },
    });
    const odd = await previewOf('2020-W15', { stock: 1000, usedLastWeek: 2000, expectedNextWeek: 6000 });
    expect(checksOf(masksOf(odd))).toEqual([
      ['STOCK_IDENTITY', `lines.${masks}.stock`, 1000, 4000],
      ['EXPECTED_USE', `lines.${masks}.expectedNextWeek`, 6000, 1950],
    ]);
  });

  it('is asked about packs, new zeros and own purchase', async () => {
    const packs = await previewOf('2020-W15', { stock: 80, usedLastWeek: 40, expectedNextWeek: 40 });
    expect(checksOf(masksOf(packs))?.map(([check]) => check)).toEqual(Array(3).fill('FACTOR_OF_PACK'));
    const zero = await previewOf('2020-W15', { stock: 6000, usedLastWeek: 0, expectedNextWeek: 2000 });
    expect(checksOf(masksOf(zero))).toEqual([['SUDDEN_ZERO', `lines.${masks}.usedLastWeek`, 0, 1950]]);
    const bought = { stock: 7000, usedLastWeek: 2000, expectedNextWeek: 2000 };
    expect(checksOf(masksOf(await previewOf('2020-W15', bought)))).toHaveLength(1);
    expect(checksOf(masksOf(await previewOf('2020-W15', { ...bought, ownPurchase: 3000 })))).toEqual([]);
  });

  it('keeps the answer to a warning with the revision, and shows it beside the warning', async () => {
    const figures = { stock: 1000, usedLastWeek: 2000, expectedNextWeek: 2000 };
    const answer = {
      check: 'STOCK_IDENTITY',
      categoryCode: MASKS,
      reason: 'Lånt ut 3 000 til nabokommunen.',
    };
    const shown = await previewOf('2020-W15', figures, [answer]);
    expect(masksOf(shown)?.warnings.map((warning) => warning.answer)).toEqual([answer.reason]);
    await send('kommune', reportOf('2020-W15', figures, { answers: [answer] }));
    // What comes later is not what was known when it was sent.
    await stopClock(app, '2020-04-08T08:00:00Z');
    await app.sql.owner(
      'update intake_delivery set received = shipped, received_at = fordel_now() where received is null',
    );
    const { data } = await app.graphql<{ weeklyReport: Stored }>(
      STORED,
      { organisationId: KOMMUNE, isoWeek: '2020-W15' },
      { as: 'fylkesmann', locale: 'en' },
    );
    expect(data?.weeklyReport.answers).toEqual([answer]);
    expect(data?.weeklyReport.lines[masks]?.outlook).toEqual({
      ...{ delivered: 1000, onTheWay: 500, usualUse: 1950, daysCover: 5.25, runsOutIn: '2020-W15' },
      warnings: [
        {
          ...{ check: 'STOCK_IDENTITY', path: `lines.${masks}.stock`, reported: 1000, expected: 4000 },
          message:
            'Stock is 1,000. The last stock, what was received and the use make about 4,000. Is an own purchase missing, or was something miscounted?',
          answer: answer.reason,
        },
      ],
    });
  });

  it('refuses answers that are none', async () => {
    const check = 'STOCK_IDENTITY';
    const answers = [
      { check, categoryCode: MASKS, reason: ' ' },
      { check, categoryCode: MASKS, reason: 'x'.repeat(501) },
      { check: 'PEERS', categoryCode: MASKS, reason: 'a\u0000b' },
      { check, categoryCode: 'trumpet', reason: 'x' },
    ];
    const refused = await sender.send(
      'kommune',
      reportOf('2020-W15', {}, { expectedRevision: 1, answers }),
      'en',
    );
    expect(refused.faults?.map(({ path, code, message }) => [path, code, message])).toEqual([
      ['answers.0.reason', 'MISSING_REASON', 'The reason for “Medical face mask” is missing.'],
      [
        'answers.1.categoryCode',
        'DUPLICATE_CATEGORY',
        'The category “Medical face mask” is there more than once.',
      ],
      ['answers.1.reason', 'TOO_LONG', 'The reason for “Medical face mask” has 500 characters at most.'],
      [
        'answers.2.reason',
        'UNREADABLE',
        'The reason for “Medical face mask” holds characters that cannot be stored.',
      ],
      ['answers.3.categoryCode', 'UNKNOWN_CATEGORY', 'There is no category “trumpet”.'],
    ]);
  });
});

describe('similar kommuner', () => {
  it('are those of its size, shown only as quantiles and from five on', async () => {
    await stopClock(app, '2020-04-13T08:00:00Z');
    const small = await app.sql.owner<{ id: string }>(
      `select id from organisation where kind = 'KOMMUNE' and population < 5000 and id <> $1 order by id limit 6`,
      [UTSIRA],
    );
    await app.sql.owner(`update organisation set population = 1000 where id = any($1) or id = $2`, [
      small.map(({ id }) => id),
      UTSIRA,
    ]);
    // 60, 70, 80, 90 and 100 masks per 1,000 inhabitants; a sixth does not know.
    for (const [n, { id }] of small.slice(0, 4).entries()) {
      await send(`reporter-${id}`, reportOf('2020-W16', { usedLastWeek: 60 + 10 * n }, {}, id));
    }
    const last = small[5]!.id;
    const unknown = reportOf('2020-W16', {}, {}, last);
    unknown.lines[masks] = { ...unknown.lines[masks]!, usedLastWeek: null, useUnknown: true };
    await send(`reporter-${last}`, unknown);

    const ask = async (usedLastWeek: number) => {
      const { lines } = reportOf(
        '2020-W16',
        { stock: 500, usedLastWeek, expectedNextWeek: usedLastWeek },
        {},
        UTSIRA,
      );
      const shown = await preview({ organisationId: UTSIRA, isoWeek: '2020-W16', lines }, 'kommune-utsira');
      return checksOf(masksOf(shown));
    };
    // Only four know: nothing is shown of them. The model's three times 84 is not passed either.
    expect(await ask(200)).toEqual([]);
    const fifth = small[4]!.id;
    await send(`reporter-${fifth}`, reportOf('2020-W16', { usedLastWeek: 100 }, {}, fifth));
    // Lowest tenth 64, highest 96: from 32 to 192.
    const path = `lines.${masks}.usedLastWeek`;
    expect(await ask(192)).toEqual([]);
    expect(await ask(193)).toEqual([['PEERS', path, 193, 80]]);
    expect(await ask(32)).toEqual([]);
    expect(await ask(31)).toEqual([['PEERS', path, 31, 80]]);
    const lines = sender.categories.map((categoryCode) => ({ categoryCode, usedLastWeek: 31 }));
    const { data } = await app.graphql<{
      previewReport: { lines: { category: { code: string }; peers: object | null }[] };
    }>(
      `query ($input: PreviewReportInput!) {
         previewReport(input: $input) { lines { category { code } peers { own reporters low middle high } } }
       }`,
      { input: { organisationId: UTSIRA, isoWeek: '2020-W16', lines } },
      { as: 'kommune-utsira' },
    );
    expect(data?.previewReport.lines[masks]?.peers).toEqual({
      ...{ own: 31, reporters: 5, low: 64, middle: 80, high: 96 },
    });
    const [row] = await app.sql.app(
      { scope: 'own', organisationId: UTSIRA },
      `select * from peer_use('2020-W16', 'SMALL') where category_code = $1`,
      [MASKS],
    );
    expect(row).toEqual({ category_code: MASKS, reporters: 5, low: 64_000, middle: 80_000, high: 96_000 });
  });
});

describe('a preview', () => {
  it('is for those who may see the organisation’s figures', async () => {
    const input = { organisationId: KOMMUNE, isoWeek: '2020-W16', lines: [] };
    expect((await preview(input, 'fylkesmann'))?.lines).toHaveLength(11);
    expect(await preview(input, 'kommune-utsira')).toBeNull();
    expect(await preview({ ...input, organisationId: 'nonsense' })).toBeNull();
  });
});
