import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { stopClock } from '../../../../../test/support/weekly-report.js';
import { CalibrateNeedModel } from './calibrate-need-model.js';
import { CalibrationRepository } from './calibration.repository.js';
import { expectedByRate, termsByRate } from './expected-by-rate.js';

const MODEL = `{ needModel { category { code } reporters base perResident80Plus calibratedBy calibratedAt ageWeeks reports outliers
  activity { base perNursingHomeResident perHomeCareVisit standIn reports outliers } } }`;

interface Rate {
  category: { code: string };
  reporters: string;
  base: number;
  perResident80Plus: number | null;
  calibratedBy: string | null;
  calibratedAt: string | null;
  ageWeeks: number | null;
  reports: number | null;
  outliers: number | null;
  activity: Record<string, unknown> | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const rates = async (as?: string): Promise<Rate[]> => {
  const { data, text } = await app.graphql<{ needModel: Rate[] }>(MODEL, {}, as ? { as } : {});
  if (!data) throw new Error(text);
  return data.needModel;
};
const rateOf = async (code: string, reporters: string) =>
  (await rates()).find((rate) => rate.category.code === code && rate.reporters === reporters);

/** What the worker does when a round is released, as often as it is told. */
async function calibrate(): Promise<void> {
  const client = await app.sql.client({ scope: 'system' });
  const tx = {
    query: async <Row extends object>(sql: string, parameters?: unknown[]) =>
      (await client.query<Row>(sql, parameters)).rows,
  };
  const handler = new CalibrateNeedModel(new CalibrationRepository());
  await handler.handle(null, tx);
  await handler.handle(null, tx);
  await client.query('commit');
  await client.end();
}

/** Reports of a week by thirty kommuner and twelve hospitals, past all rules; use is what the SQL says. */
async function reported(isoWeek: string, use: string, frozen: boolean): Promise<void> {
  await app.sql.owner(
    `insert into reporting_week (iso_week, opens_at, deadline_at) values ($1, '2020-03-01', '2020-03-02')`,
    [isoWeek],
  );
  await app.sql.owner(
    `with reporter as (
       (select o.*, row_number() over (order by id) as n from organisation o where kind = 'KOMMUNE' order by id limit 30)
       union all (select o.*, row_number() over (order by id) from organisation o where somatic_beds > 0 order by id limit 12)
     ), report as (
       insert into weekly_report (organisation_id, iso_week, revision, submitted_by) select id, $1, 1, 'spec' from reporter
       returning id, organisation_id)
     insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week)
       select report.id, reporter.id, 'MUNNBIND', 0, ${use}, 0 from report join reporter on reporter.id = report.organisation_id`,
    [isoWeek],
  );
  if (frozen)
    await app.sql.owner('update reporting_week set frozen_at = fordel_now() where iso_week = $1', [isoWeek]);
}

describe('the need model', () => {
  it('is as published while nothing was calibrated, for everybody to see', async () => {
    await stopClock(app, '2020-04-06T08:00:00Z');
    const all = await rates();
    expect(all).toHaveLength(21); // eleven categories, and care gowns not of hospitals
    expect(await rateOf('MUNNBIND', 'KOMMUNE')).toEqual({
      ...{ category: { code: 'MUNNBIND' }, reporters: 'KOMMUNE', base: 83.837, perResident80Plus: 0 },
      ...{ calibratedBy: null, calibratedAt: null, ageWeeks: null, reports: null, outliers: null },
      activity: null,
    });
    expect(await rateOf('HANSKER', 'HOSPITAL')).toMatchObject({ base: 270.8, perResident80Plus: null });
    expect(await rates('fylkesmann')).toEqual(all);
  });

  it('is calibrated by the reports of a closed week, once, outliers left out', async () => {
    // Kommuner use 50 per 1,000 inhabitants and 2 per resident over 80; two count in packs. Hospitals use 30 a bed.
    await reported(
      '2020-W15',
      `case when kind <> 'KOMMUNE' then somatic_beds * 30
         when n <= 2 then round(population * 0.002)
         else round(population * 0.05 + population_80_plus * 2) end`,
      true,
    );
    await calibrate();
    await stopClock(app, '2020-04-20T08:00:00Z');
    const kommuner = await rateOf('MUNNBIND', 'KOMMUNE');
    expect(kommuner).toMatchObject({
      ...{ calibratedBy: '2020-W15', calibratedAt: '2020-04-06T08:00:00.000Z', ageWeeks: 2 },
      ...{ reports: 28, outliers: 2 },
    });
    // Reports are whole pieces, so the line is found to within a hundredth.
    expect(kommuner?.base).toBeCloseTo(50, 1);
    expect(kommuner?.perResident80Plus).toBeCloseTo(2, 2);
    expect(await rateOf('MUNNBIND', 'HOSPITAL')).toMatchObject({ base: 30, reports: 12, outliers: 0 });
    expect(await rateOf('HANSKER', 'KOMMUNE')).toMatchObject({ base: 242.195, calibratedBy: null });
    expect(kommuner?.activity).toEqual({
      ...{ base: null, perNursingHomeResident: null, perHomeCareVisit: null },
      ...{ standIn: 'TOO_FEW', reports: 0, outliers: 0 },
    });
    expect((await rateOf('MUNNBIND', 'HOSPITAL'))?.activity).toBeNull();
  });

  it('stays dated: a later week’s figures stand beside the earlier, and an open week says nothing', async () => {
    await reported('2020-W16', "case when kind <> 'KOMMUNE' then somatic_beds * 40 else 7 end", true);
    await reported('2020-W17', '0', false);
    await calibrate();
    expect(await rateOf('MUNNBIND', 'HOSPITAL')).toMatchObject({
      base: 40,
      calibratedBy: '2020-W16',
      ageWeeks: 1,
    });
    const weeks = await app.sql.owner(
      'select iso_week as week, count(*) as rows from need_model_calibration group by 1 order by 1',
    );
    expect(weeks).toEqual([
      { week: '2020-W15', rows: 2 },
      { week: '2020-W16', rows: 2 },
    ]);
  });
});

describe('the need model where nursing homes and home care are known', () => {
  /** What thirty kommuner have stated from a week, by their order in the report. */
  const stated = (isoWeek: string, revision: number, residents: string, visits: string) =>
    app.sql.owner(
      `insert into care_activity (organisation_id, iso_week, revision, nursing_home_residents, home_care_visits, source, stated_by)
       select id, $1, $2, ${residents}, ${visits}, 'spec', 'spec'
       from (select *, row_number() over (order by id) as n from organisation where kind = 'KOMMUNE' order by id limit 30) o`,
      [isoWeek, revision],
    );

  it('is calibrated by the latest figures, at most a year old', async () => {
    const [residents, visits] = [
      'ceil(population * (4 + n % 5) / 1000.0)',
      'ceil(population * (60 + 11 * (n % 8)) / 1000.0)',
    ];
    // Of a revision that was corrected, and of a year ago, nothing is left.
    await stated('2019-W17', 1, '1', '1');
    await stated('2020-W16', 1, '7', 'null');
    await stated('2020-W16', 2, residents, visits);
    await stated('2020-W19', 1, '0', '0');
    await reported(
      '2020-W18',
      `case when kind <> 'KOMMUNE' then somatic_beds * 30
         else round(population * 0.05) + 40 * ${residents} + 4 * ${visits} end`,
      true,
    );
    await calibrate();
    const rate = await rateOf('MUNNBIND', 'KOMMUNE');
    expect(rate).toMatchObject({ calibratedBy: '2020-W18' });
    const { base, perNursingHomeResident, perHomeCareVisit, ...counts } = rate?.activity ?? {};
    expect([base, perNursingHomeResident, perHomeCareVisit]).toEqual([
      expect.closeTo(50, 0),
      expect.closeTo(40, 0),
      expect.closeTo(4, 1),
    ]);
    expect(counts).toEqual({ standIn: null, reports: 30, outliers: 0 });
  });
});

describe('expected use by a rate', () => {
  const NOTHING_STATED = { nursingHomeResidents: null, homeCareVisits: null };
  const kommune = { population: 20_000, population80Plus: 900, somaticBeds: null, ...NOTHING_STATED };

  it('is base and elderly, or base and beds, rounded up', () => {
    expect(expectedByRate({ base: 50, perResident80Plus: 2, activity: null }, kommune)).toBe(2800);
    expect(expectedByRate({ base: 83.837, perResident80Plus: 0, activity: null }, kommune)).toBe(1677); // 1,676.74
    expect(
      expectedByRate(
        { base: 29.415, perResident80Plus: null, activity: null },
        { ...kommune, somaticBeds: 100 },
      ),
    ).toBe(2942);
    expect(
      expectedByRate({ base: 0.1, perResident80Plus: 0, activity: null }, { ...kommune, population: 30_000 }),
    ).toBe(3);
  });

  it('says nothing where a figure is not known, or nothing is used', () => {
    expect(
      expectedByRate(
        { base: 50, perResident80Plus: 2, activity: null },
        { ...kommune, population80Plus: null },
      ),
    ).toBeNull();
    expect(
      expectedByRate(
        { base: 50, perResident80Plus: 0, activity: null },
        { ...kommune, population80Plus: null },
      ),
    ).toBe(1000);
    expect(
      expectedByRate({ base: 50, perResident80Plus: 0, activity: null }, { ...kommune, population: null }),
    ).toBeNull();
    expect(expectedByRate({ base: 50, perResident80Plus: null, activity: null }, kommune)).toBeNull();
    expect(expectedByRate({ base: 0, perResident80Plus: 0, activity: null }, kommune)).toBeNull();
  });

  it('is by nursing homes and home care where both are known and the model has rates for them', () => {
    const activity = {
      ...{ base: 40, perNursingHomeResident: 21, perHomeCareVisit: 2.5 },
      ...{ standIn: null, reports: 30, outliers: 0 },
    };
    const rate = { base: 50, perResident80Plus: 2, activity };
    const known = { ...kommune, nursingHomeResidents: 100, homeCareVisits: 1001 };
    expect(termsByRate(rate, known)).toEqual({
      ...{ inhabitants: 800, residents80Plus: null, nursingHomes: 2100, homeCare: 2502.5, beds: null },
    });
    expect(expectedByRate(rate, known)).toBe(5403); // 5,402.5
    expect(expectedByRate(rate, { ...known, nursingHomeResidents: 0, homeCareVisits: 0 })).toBe(800);
    // One of them alone says too little: those of 80 or older stand in for both.
    expect(expectedByRate(rate, { ...known, homeCareVisits: null })).toBe(2800);
    const none = { ...activity, base: null, perNursingHomeResident: null, perHomeCareVisit: null };
    expect(expectedByRate({ ...rate, activity: none }, known)).toBe(2800);
  });
});
