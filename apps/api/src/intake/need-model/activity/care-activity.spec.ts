import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';

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

const FIGURE = `isoWeek revision nursingHomeResidents homeCareVisits source statedBy statedAt synthetic
  organisation { name } onBehalfBy { name }`;

async function state(as: string, changes: object = {}) {
  const { data, text } = await app.graphql<{ change: { __typename: string; figure?: object } }>(
    `mutation ($input: StateCareActivityInput!) { change: stateCareActivity(input: $input) { __typename
       ... on CareActivityStated { figure { ${FIGURE} } }
       ... on InvalidInput { path } ... on VersionConflict { currentVersion } } }`,
    {
      input: {
        ...{ organisationId: TRONDHEIM, isoWeek: WEEK, expectedRevision: 0, source: 'Fagsystemet' },
        ...{ nursingHomeResidents: 900, homeCareVisits: 21_000, idempotencyKey: randomUUID() },
        ...changes,
      },
    },
    { as },
  );
  if (!data) throw new Error(text);
  return data.change;
}

async function stated(as: string, organisationId = TRONDHEIM) {
  const { data, text } = await app.graphql<{ careActivity: Record<string, unknown>[] }>(
    `query ($organisationId: ID!) { careActivity(organisationId: $organisationId) { ${FIGURE} } }`,
    { organisationId },
    { as },
  );
  if (!data) throw new Error(text);
  return data.careActivity;
}

describe('residents of nursing homes and home-care visits', () => {
  it('are not known while nobody has stated them', async () => {
    expect(await stated('kommune')).toEqual([]);
  });

  it('are stated by the kommune itself, dated and with their source', async () => {
    const figure = {
      ...{ isoWeek: WEEK, revision: 1, nursingHomeResidents: 900, homeCareVisits: 21_000 },
      ...{ source: 'Fagsystemet', statedBy: 'Smittevernkoordinator', statedAt: '2020-04-06T08:00:00.000Z' },
      ...{ synthetic: true, organisation: { name: 'Trondheim kommune' }, onBehalfBy: null },
    };
    expect(await state('kommune')).toEqual({ __typename: 'CareActivityStated', figure });
    expect(await stated('kommune')).toEqual([figure]);
  });

  it('are stated on its behalf by its fylkesmann or Helsedirektoratet, marked so, with all there was before', async () => {
    expect(
      await state('fylkesmann', { expectedRevision: 1, nursingHomeResidents: 0, homeCareVisits: null }),
    ).toMatchObject({
      figure: { revision: 2, statedBy: 'Fylkeslege', onBehalfBy: { name: 'Fylkesmannen i Trøndelag' } },
    });
    expect(await state('helsedirektoratet-1', { isoWeek: '2020-W10', source: 'SSB' })).toMatchObject({
      figure: { onBehalfBy: { name: 'Helsedirektoratet' } },
    });
    const figures = (await stated('kommune')).map((f) => [
      ...[f.isoWeek, f.revision, f.nursingHomeResidents, f.homeCareVisits],
    ]);
    // None is not the same as not known.
    expect(figures).toEqual([
      ['2020-W15', 2, 0, null],
      ['2020-W15', 1, 900, 21_000],
      ['2020-W10', 1, 900, 21_000],
    ]);
  });

  it('are seen by whoever answers or watches the kommune, not by another', async () => {
    for (const as of ['fylkesmann', 'helsedirektoratet-2', 'observer-ks'])
      expect(await stated(as)).toHaveLength(3);
    expect(await stated('kommune-utsira')).toEqual([]);
    expect(await stated('fylkesmann', UTSIRA)).toEqual([]);
    expect(await stated('kommune', 'no id')).toEqual([]);
    await expect(stated('rhf')).rejects.toThrow('FORBIDDEN');
    expect(await app.sql.app({ scope: 'public' }, 'select from care_activity')).toEqual([]);
  });
});

describe('who may state them, and what is refused', () => {
  it('a kommune of itself only, a fylkesmann of its county, nobody of a hospital', async () => {
    for (const [as, organisationId] of [
      ['kommune', UTSIRA],
      ['fylkesmann', UTSIRA],
      ['fylkesmann', TRONDELAG],
      ['helsedirektoratet-1', organisationOf('helseforetak')],
    ] as const)
      expect(await state(as, { organisationId })).toEqual({ __typename: 'NotFound' });
    for (const as of ['helseforetak', 'observer-ks', 'rhf'])
      await expect(state(as)).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['in the name of another', { scope: 'own', organisationId: UTSIRA }, TRONDHEIM, null],
    ['as if the kommune had', { scope: 'fylke', organisationId: TRONDELAG }, TRONDHEIM, null],
    ['outside the county', { scope: 'fylke', organisationId: TRONDELAG }, UTSIRA, TRONDELAG],
    [
      'of a hospital',
      { scope: 'own', organisationId: organisationOf('helseforetak') },
      organisationOf('helseforetak'),
      null,
    ],
  ] as const)('the database itself, %s', async (_, caller, organisationId, onBehalfBy) => {
    const forged = app.sql.app(
      caller,
      `insert into care_activity (organisation_id, iso_week, revision, source, stated_by, on_behalf_by) values ($1, $2, 9, 'x', 'x', $3)`,
      [organisationId, WEEK, onBehalfBy],
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it.each([
    ['more residents than inhabitants', { nursingHomeResidents: 199 }, 'nursingHomeResidents'], // 198 live there
    ['below none', { nursingHomeResidents: -1 }, 'nursingHomeResidents'],
    [
      'a count left out, which is not "not known"',
      { nursingHomeResidents: undefined },
      'nursingHomeResidents',
    ],
    ['more than 42 visits an inhabitant', { homeCareVisits: 8317 }, 'homeCareVisits'],
    ['no source', { source: ' ' }, 'source'],
    ['a week to come', { isoWeek: '2020-W16' }, 'isoWeek'],
    ['a week more than a year ago', { isoWeek: '2019-W14' }, 'isoWeek'],
  ])('%s', async (_, changes, path) => {
    const utsira = { organisationId: UTSIRA, nursingHomeResidents: 3, homeCareVisits: 40 };
    expect(await state('kommune-utsira', { ...utsira, ...changes })).toEqual({
      ...{ __typename: 'InvalidInput', path },
    });
  });

  it('takes the bounds themselves', async () => {
    const most = { organisationId: UTSIRA, nursingHomeResidents: 198, homeCareVisits: 8316 };
    expect((await state('kommune-utsira', { ...most, isoWeek: '2019-W15' })).__typename).toBe(
      'CareActivityStated',
    );
  });

  it('a figure somebody else stated first: of twenty at once one is stored', async () => {
    expect(await state('kommune')).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
    const twenty = await Promise.all(
      Array.from({ length: 20 }, (_, n) => state('kommune', { isoWeek: '2020-W14', homeCareVisits: n })),
    );
    expect(twenty.filter(({ __typename }) => __typename === 'CareActivityStated')).toHaveLength(1);
  });

  it('answers a repeated key with the same figure', async () => {
    const input = { isoWeek: '2020-W13', idempotencyKey: 'once' };
    expect(await state('kommune', input)).toEqual(await state('kommune', input));
    expect(await state('kommune', { ...input, homeCareVisits: 1 })).toEqual({
      __typename: 'IdempotencyKeyReused',
    });
  });
});

describe('what reports are compared with', () => {
  it('counts on them where both are known, on those of 80 or older where not', async () => {
    await app.sql.owner(
      `with week as (insert into reporting_week (iso_week, opens_at, deadline_at) values ('2020-W09', '2020-02-23', '2020-02-25'))
       insert into need_model_calibration (iso_week, category_code, reporters, base, per_resident_80_plus, reports, outliers,
         activity_base, per_nursing_home_resident, per_home_care_visit, activity_reports, activity_outliers)
       values ('2020-W09', 'MUNNBIND', 'KOMMUNE', 70500, 1250, 1180, 12, 40250, 21000, 2500, 310, 2)`,
    );
    const byRate = async (isoWeek: string) => {
      const { data, text } = await app.graphql<{
        needTerms: { category: { code: string }; byRate: object }[];
      }>(
        `query ($organisationId: ID!, $isoWeek: IsoWeek!) { needTerms(organisationId: $organisationId, isoWeek: $isoWeek) {
           category { code } byRate { inhabitants residents80Plus nursingHomes homeCare total } } }`,
        { organisationId: TRONDHEIM, isoWeek },
        { as: 'kommune' },
      );
      if (!data) throw new Error(text);
      return data.needTerms.find(({ category }) => category.code === 'MUNNBIND')?.byRate;
    };
    // 40.25 · 205.163 + 21 · 900 + 2.5 · 21,000
    expect(await byRate('2020-W13')).toEqual({
      ...{ inhabitants: expect.closeTo(8257.81) as number, residents80Plus: null },
      ...{ nursingHomes: 18_900, homeCare: 52_500, total: 79_658 },
    });
    const [{ oldest = 0 } = {}] = await app.sql.owner<{ oldest: number }>(
      'select population_80_plus as oldest from organisation where id = $1',
      [TRONDHEIM],
    );
    expect(oldest).toBeGreaterThan(0);
    // 70.5 · 205.163 + 1.25 · those of 80 or older: home-care visits of week 15 are not known
    expect(await byRate(WEEK)).toEqual({
      ...{ inhabitants: expect.closeTo(14_463.99) as number, residents80Plus: 1.25 * oldest },
      ...{ nursingHomes: null, homeCare: null, total: Math.ceil(14_463.9915 + 1.25 * oldest) },
    });
  });
});
