import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const TRONDELAG = organisationOf('fylkesmann');
const WEEK = '2020-W15';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

type Answer = {
  __typename: string;
  path?: string;
  currentVersion?: number;
  figure?: Record<string, unknown>;
};

async function change(
  as: string,
  field: string,
  type: string,
  figure: string,
  input: object,
): Promise<Answer> {
  const { data, text } = await app.graphql<{ change: Answer }>(
    `mutation ($input: ${type}Input!) { change: ${field}(input: $input) { __typename
       ... on ${type === 'StateCaseUse' ? 'CaseUseStated' : 'ExpectedCasesStated'} { figure { ${figure} } }
       ... on InvalidInput { path } ... on VersionConflict { currentVersion } } }`,
    { input: { idempotencyKey: randomUUID(), expectedRevision: 0, source: 'FHI, ukerapport', ...input } },
    { as },
  );
  if (!data) throw new Error(text);
  return data.change;
}
const expect_ = (as: string, organisationId: string, cases: number, changes: object = {}) =>
  change(
    as,
    'stateExpectedCases',
    'StateExpectedCases',
    'cases revision isoWeek source statedBy synthetic organisation { name }',
    {
      ...{ organisationId, isoWeek: WEEK, cases },
      ...changes,
    },
  );
const use = (as: string, perCase: number, changes: object = {}) =>
  change(as, 'stateCaseUse', 'StateCaseUse', 'perCase revision source ageDays category { code }', {
    ...{ categoryCode: 'MUNNBIND', perCase },
    ...changes,
  });

interface Terms {
  category: { code: string };
  base: number | null;
  cases: number | null;
  casesOf: string | null;
  perCase: number | null;
  extra: number | null;
  outbreak: number | null;
  byRate: Record<string, number | null> | null;
}
async function found(
  organisationId = TRONDHEIM,
  isoWeek = WEEK,
  as = 'helsedirektoratet-1',
  code = 'MUNNBIND',
) {
  const { data, text } = await app.graphql<{ needTerms: Terms[] }>(
    `query ($organisationId: ID!, $isoWeek: IsoWeek!) { needTerms(organisationId: $organisationId, isoWeek: $isoWeek) {
       category { code } base cases casesOf perCase extra outbreak
       byRate { inhabitants residents80Plus nursingHomes homeCare beds total } } }`,
    { organisationId, isoWeek },
    { as },
  );
  if (!data) throw new Error(text);
  return data.needTerms.find(({ category }) => category.code === code) ?? null;
}
async function terms(...asked: Parameters<typeof found>) {
  const of = await found(...asked);
  if (!of) return null;
  const { base, cases, casesOf, perCase, extra, outbreak } = of;
  return [base, cases, casesOf, perCase, extra, outbreak];
}

describe('the need model with cases', () => {
  it('has no such term while nothing is known: null, never 0', async () => {
    expect(await terms()).toEqual([17_201, null, null, null, null, null]);
  });

  it('says what reports are compared with, term by term: by the published rate while none is calibrated', async () => {
    const one = { inhabitants: null, residents80Plus: null, nursingHomes: null, homeCare: null, beds: null };
    expect((await found())?.byRate).toEqual({
      ...one,
      inhabitants: expect.closeTo(17_200.25) as number,
      total: 17_201,
    });
    const beds = (await found(organisationOf('helseforetak')))?.byRate;
    expect(beds).toEqual({ ...one, beds: expect.any(Number) as number, total: Math.ceil(beds?.beds ?? 0) });
    expect(
      (await found(organisationOf('helseforetak'), WEEK, 'helsedirektoratet-1', 'STELLEFRAKK'))?.byRate,
    ).toBeNull();
  });

  it('takes what one case takes, dated and with its source', async () => {
    expect(await use('helsedirektoratet-1', 12.5)).toEqual({
      __typename: 'CaseUseStated',
      figure: {
        perCase: 12.5,
        revision: 1,
        source: 'FHI, ukerapport',
        ageDays: 0,
        category: { code: 'MUNNBIND' },
      },
    });
    expect(await terms()).toEqual([17_201, null, null, 12.5, null, null]);
    await stopClock(app, '2020-04-08T09:00:00Z');
    const { data } = await app.graphql('{ caseUse { perCase ageDays category { code } } }');
    expect(data).toEqual({ caseUse: [{ perCase: 12.5, ageDays: 2, category: { code: 'MUNNBIND' } }] });
  });

  it('takes a county’s cases by inhabitants, until the kommune has a figure of its own', async () => {
    expect(await expect_('fylkesmann', TRONDELAG, 900)).toMatchObject({
      __typename: 'ExpectedCasesStated',
      figure: {
        cases: 900,
        revision: 1,
        statedBy: 'Fylkeslege',
        synthetic: true,
        organisation: { name: 'Fylkesmannen i Trøndelag' },
      },
    });
    // 900 · 205,163 / 468,702 = 393.95 cases; 4,924.4 masks; 1 + 4,925 / 17,201 = 1.2863
    expect(await terms()).toEqual([17_201, (900 * 205_163) / 468_702, WEEK, 12.5, 4925, 1287]);
    await expect_('helsedirektoratet-1', TRONDHEIM, 40);
    expect(await terms()).toEqual([17_201, 40, WEEK, 12.5, 500, 1030]);
    await expect_('helsedirektoratet-1', TRONDHEIM, 0, { expectedRevision: 1 });
    expect(await terms()).toEqual([17_201, 0, WEEK, 12.5, 0, 1000]);
    expect(await terms(TRONDHEIM, WEEK, 'kommune', 'HANSKER')).toEqual([49_690, 0, WEEK, null, null, null]);
  });

  it('counts on a figure for four weeks more, and on the latest first', async () => {
    expect((await terms(TRONDHEIM, '2020-W19'))?.[2]).toBe(WEEK);
    expect((await terms(TRONDHEIM, '2020-W20'))?.[2]).toBeNull();
    expect((await terms(TRONDHEIM, '2020-W14'))?.[2]).toBeNull();
    await expect_('fylkesmann', TRONDELAG, 468_702, { isoWeek: '2020-W16' });
    expect(await terms(TRONDHEIM, '2020-W16')).toMatchObject({ 1: 205_163, 2: '2020-W16' });
  });

  it('says nothing of hospitals, nor of somebody else’s kommune', async () => {
    expect(await terms(organisationOf('helseforetak'))).toMatchObject({ 1: null, 4: null, 5: null });
    expect(await terms(UTSIRA)).toMatchObject({ 1: null });
    expect(await terms(TRONDHEIM, WEEK, 'kommune-utsira')).toBeNull();
  });

  it('lifts what a report may expect: the warning knows of the outbreak', async () => {
    await expect_('helsedirektoratet-1', TRONDHEIM, 2000, { expectedRevision: 2 }); // 25,000 masks: factor 2,454
    const sender = await ReportSender.for(app);
    const lines = (expected: number) =>
      sender.categories.map((categoryCode) => ({
        categoryCode,
        stock: 100_000,
        usedLastWeek: 17_000,
        expectedNextWeek: expected,
      }));
    const warned = async (expectedNextWeek: number) => {
      const { data, text } = await app.graphql<{
        previewReport: {
          lines: { category: { code: string }; warnings: { check: string }[] }[];
        };
      }>(
        `query ($input: PreviewReportInput!) { previewReport(input: $input) { lines { category { code } warnings { check } } } }`,
        { input: { organisationId: TRONDHEIM, isoWeek: WEEK, lines: lines(expectedNextWeek) } },
        { as: 'kommune' },
      );
      if (!data) throw new Error(text);
      return data.previewReport.lines
        .filter(({ category }) => ['MUNNBIND', 'HANSKER'].includes(category.code))
        .map(({ warnings }) => warnings.some(({ check }) => check === 'EXPECTED_USE'));
    };
    // Masks: 1.5 · 17,000 · 2.454; gloves know no outbreak: 1.5 · 17,000.
    expect(await warned(40_000)).toEqual([false, true]);
  });
});

describe('who may say it, and what is refused', () => {
  it('a fylkesmann of its own county only, Helsedirektoratet of everybody, nobody else', async () => {
    expect((await expect_('fylkesmann', UTSIRA, 1)).__typename).toBe('NotFound');
    expect((await expect_('fylkesmann', organisationOf('helseforetak'), 1)).__typename).toBe('NotFound');
    expect((await expect_('helsedirektoratet-2', UTSIRA, 1)).__typename).toBe('ExpectedCasesStated');
    for (const as of ['kommune', 'observer-ks'])
      await expect(expect_(as, UTSIRA, 1)).rejects.toThrow('FORBIDDEN');
    await expect(use('fylkesmann', 1)).rejects.toThrow('FORBIDDEN');
    const forged = app.sql.app(
      { scope: 'fylke', organisationId: TRONDELAG },
      `insert into expected_cases (organisation_id, iso_week, revision, cases, source, stated_by, stated_for) values ($1, '2020-W15', 9, 1, 'x', 'x', $2)`,
      [UTSIRA, TRONDELAG],
    );
    await expect(forged).rejects.toThrow('row-level security');
    expect(await app.sql.app({ scope: 'public' }, 'select from expected_cases')).toEqual([]);
  });

  it.each([
    [-1, {}, 'cases'],
    [199, {}, 'cases'], // 198 live there
    [1, { source: ' ' }, 'source'],
  ])('%d cases %j', async (cases, changes, path) => {
    expect(await expect_('helsedirektoratet-1', UTSIRA, cases, { expectedRevision: 1, ...changes })).toEqual({
      ...{ __typename: 'InvalidInput', path },
    });
  });

  it.each([[-1], [1_000_001], [0.0005]])('%d a case', async (perCase) => {
    expect(await use('helsedirektoratet-1', perCase, { expectedRevision: 1 })).toEqual({
      ...{ __typename: 'InvalidInput', path: 'perCase' },
    });
  });

  it('a category that is none, a figure somebody else stated first', async () => {
    expect((await use('helsedirektoratet-1', 1, { categoryCode: 'X' })).__typename).toBe('NotFound');
    expect(await use('helsedirektoratet-1', 1)).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
    const twenty = await Promise.all(
      Array.from({ length: 20 }, (_, cases) =>
        expect_('helsedirektoratet-1', UTSIRA, cases, { isoWeek: '2020-W17' }),
      ),
    );
    expect(twenty.filter(({ __typename }) => __typename === 'ExpectedCasesStated')).toHaveLength(1);
    const { data } = await app.graphql(
      `{ expectedCases(isoWeek: "2020-W15") { organisation { name } revision cases } }`,
      {},
      { as: 'kommune' },
    );
    expect(data).toEqual({
      expectedCases: [
        { organisation: { name: 'Fylkesmannen i Trøndelag' }, revision: 1, cases: 900 },
        { organisation: { name: 'Utsira kommune' }, revision: 1, cases: 1 },
        { organisation: { name: 'Trondheim kommune' }, revision: 3, cases: 2000 },
      ],
    });
  });

  it('keeps what it was before: every figure, the latest first', async () => {
    await use('helsedirektoratet-2', 20, { expectedRevision: 1, source: 'Ny måling' });
    const { data } = await app.graphql<{ expectedCases: { cases: number }[]; caseUse: object[] }>(
      `{ expectedCases(isoWeek: "2020-W15", everyRevision: true) { cases }
         caseUse(everyRevision: true) { category { code } revision perCase source } }`,
      {},
      { as: 'kommune' },
    );
    expect(data?.expectedCases.map(({ cases }) => cases)).toEqual([900, 1, 2000, 0, 40]);
    expect(data?.caseUse).toEqual([
      { category: { code: 'MUNNBIND' }, revision: 2, perCase: 20, source: 'Ny måling' },
      { category: { code: 'MUNNBIND' }, revision: 1, perCase: 12.5, source: 'FHI, ukerapport' },
    ]);
  });

  it('answers a repeated key with what was stated by it, whatever was stated after', async () => {
    const idempotencyKey = randomUUID();
    const first = await use('helsedirektoratet-1', 3, { categoryCode: 'HETTE', idempotencyKey });
    await use('helsedirektoratet-2', 5, { categoryCode: 'HETTE', expectedRevision: 1 });
    expect(first.figure).toMatchObject({ perCase: 3, revision: 1 });
    expect(await use('helsedirektoratet-1', 3, { categoryCode: 'HETTE', idempotencyKey })).toEqual(first);
  });
});
