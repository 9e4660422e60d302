import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { addWeeks, parseIsoWeek, weekStart, type IsoWeek } from '@fordel/shared';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import {
  organisationOf,
  ReportSender,
  stopClock,
  type SentReport,
} from '../../../../../test/support/weekly-report.js';

const TRONDELAG = organisationOf('fylkesmann');
const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOUR = 3_600_000;
const WEEK_1 = parseIsoWeek('2020-W01') ?? ('' as IsoWeek);

/**
 * Reckoned by hand for Trøndelag, where four kommuner are left in the register, and three after two of them merged on 1 July.
 * Week: expected, in time, late, empty, missing.
 */
const BY_HAND = `
   1: 2 2 0 0 0   two of the four begin on 1 January, and the deadline of week 1 is in 2019
   2: 4 4 0 0 0
   3: 4 4 0 0 0
   4: 4 3 1 0 0   Sometimes is late in every fourth week
   5: 4 4 0 0 0
   6: 4 4 0 0 0
   7: 4 3 0 0 1   and missing in every seventh
   8: 4 3 1 0 0
   9: 4 4 0 0 0
  10: 4 4 0 0 0   Always corrects its report after the deadline
  11: 4 4 0 0 0
  12: 4 3 1 0 0
  13: 4 4 0 0 0   Sometimes is empty in time, and corrected with figures
  14: 4 3 0 0 1
  15: 4 4 0 0 0   North sends the same report twice
  16: 4 3 1 0 0
  17: 4 4 0 0 0
  18: 4 4 0 0 0
  19: 4 4 0 0 0
  20: 4 3 1 0 0
  21: 4 2 0 0 2   South no longer reports
  22: 4 3 0 0 1
  23: 4 3 0 0 1
  24: 4 2 1 0 1
  25: 4 3 0 0 1
  26: 4 2 0 1 1   Sometimes corrects its report to nothing
  27: 4 2 1 0 1   North reports late, when it is merged already
  28: 3 1 0 1 1   merged; the new one sends nothing but zeros, and Sometimes is missing in 4 · 7
  29: 3 2 0 1 0
  30: 3 3 0 0 0
  31: 3 3 0 0 0
  32: 3 2 1 0 0
  33: 3 3 0 0 0
  34: 3 3 0 0 0
  35: 3 2 0 0 1
  36: 3 2 1 0 0
  37: 3 3 0 0 0
  38: 3 3 0 0 0
  39: 3 3 0 0 0
  40: 3 2 1 0 0
  41: 3 3 0 0 0
  42: 3 2 0 0 1
  43: 3 3 0 0 0
  44: 3 2 1 0 0   the week after summer time ended
  45: 3 3 0 0 0
  46: 3 3 0 0 0
  47: 3 3 0 0 0
  48: 3 2 1 0 0
  49: 3 2 0 0 1
  50: 3 3 0 0 0
  51: 3 3 0 0 0
  52: 3 2 1 0 0
  53: 3 3 0 0 0`;
const table = BY_HAND.trim()
  .split('\n')
  .map((line) => line.trim().split(/[: ]+/).slice(0, 6).map(Number));

let app: TestApp;
let sender: ReportSender;
let sometimes: string;
let north: string;
let south: string;
const merged = randomUUID();

const week = (number: number): IsoWeek => addWeeks(WEEK_1, number - 1);
const at = (number: number, hours: number): Promise<void> =>
  stopClock(app, new Date(weekStart(week(number)).getTime() + hours * HOUR).toISOString());
/** Monday and Wednesday, 10 o'clock or near it. */
const inTime = (number: number): Promise<void> => at(number, 10);
const late = (number: number): Promise<void> => at(number, 58);

async function send(id: string, number: number, changes: Partial<SentReport> = {}): Promise<void> {
  const answer = await sender.send(`reporter-${id}`, sender.report(week(number), id, changes));
  expect([number, answer.__typename]).toEqual([number, 'WeeklyReportSubmitted']);
}
const nothing = (): Partial<SentReport> => ({
  lines: sender.categories.map((categoryCode) => ({
    categoryCode,
    stock: 0,
    usedLastWeek: 0,
    expectedNextWeek: 0,
  })),
});

/** Leaves four kommuner of Trøndelag and one of Rogaland, and merges two of the four from 1 July. */
async function smallRegister(): Promise<void> {
  const others = await app.sql.owner<{ id: string }>(
    `select id from organisation where fylkesmann_id = $1 and kind = 'KOMMUNE' and id <> $2 order by id limit 3`,
    [TRONDELAG, TRONDHEIM],
  );
  [sometimes = '', north = '', south = ''] = others.map(({ id }) => id);
  const kept = [TRONDHEIM, sometimes, north, south, UTSIRA];
  await app.sql.owner(
    `update organisation set valid_from = '2019-01-01', valid_to = '2019-02-01' where kind = 'KOMMUNE' and id <> all ($1)`,
    [kept],
  );
  await app.sql.owner(`update organisation set valid_from = '2019-01-01' where id = any ($1)`, [
    [TRONDHEIM, sometimes],
  ]);
  await app.sql.owner(`update organisation set valid_to = '2020-07-01' where id = any ($1)`, [
    [north, south],
  ]);
  await app.sql.owner(
    `insert into organisation (id, kind, name, kommune_number, population, fylkesmann_id, valid_from)
     values ($1, 'KOMMUNE', 'Nordsør kommune', '5099', 9000, $2, '2020-07-01')`,
    [merged, TRONDELAG],
  );
  await app.sql.owner(
    `insert into membership (subject, name, role, organisation_id) values ('reporter-' || $1, 'Rapportør', 'kommune', $1::uuid)`,
    [merged],
  );
}

async function play(number: number): Promise<void> {
  await inTime(number);
  await send(TRONDHEIM, number);
  const isLate = number % 4 === 0 && number % 7 !== 0;
  if (number % 7 !== 0 && !isLate) await send(sometimes, number, number === 13 ? nothing() : {});
  if (number >= 2 && number <= 26) await send(north, number);
  if (number >= 2 && number <= 20) await send(south, number);
  if (number >= 28) await send(merged, number, number <= 29 ? nothing() : {});
  if (number > 1 && number % 2 === 1) await send(UTSIRA, number);

  if (number === 15) {
    const again = sender.report(week(15), north, { expectedRevision: 1 });
    const answers = await Promise.all([1, 2].map(() => sender.send(`reporter-${north}`, again)));
    expect(answers.map(({ report }) => report?.revision)).toEqual([2, 2]);
  }
  await late(number);
  if (isLate) await send(sometimes, number);
  if (number === 10) await send(TRONDHEIM, number, { expectedRevision: 1 });
  if (number === 13) await send(sometimes, number, { expectedRevision: 1 });
  if (number === 26) await send(sometimes, number, { expectedRevision: 1, ...nothing() });
  if (number === 28) {
    await send(north, 27);
    const gone = await sender.send(`reporter-${north}`, sender.report(week(28), north));
    expect(gone.__typename).toBe('NotFound');
  }
}

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await smallRegister();
  for (let number = 1; number <= 53; number++) await play(number);
}, 300_000);
afterAll(() => app.stop());

interface Row {
  isoWeek: string;
  fylkesmann: { id: string } | null;
  expected: number;
  inTime: number;
  late: number;
  empty: number;
  missing: number;
  completeness: number;
  timeliness: number | null;
}
async function completeness(as: string, by: string, from = '2020-W01', to = '2020-W53'): Promise<Row[]> {
  const { data, text } = await app.graphql<{ completeness: Row[] }>(
    `query ($from: IsoWeek!, $to: IsoWeek!, $by: Area!) { completeness(from: $from, to: $to, by: $by) {
       isoWeek fylkesmann { id } expected inTime late empty missing completeness timeliness } }`,
    { from, to, by },
    { as },
  );
  if (!data) throw new Error(text);
  return data.completeness;
}
const figures = ({ expected, inTime, late, empty, missing }: Row) => [expected, inTime, late, empty, missing];

describe('the year 2020, replayed', () => {
  it('is complete as reckoned by hand, all 53 weeks of it', async () => {
    const rows = await completeness('fylkesmann', 'COUNTY');
    expect(rows.map((row) => [Number(row.isoWeek.slice(-2)), ...figures(row)])).toEqual(table);
  });

  it('adds up: nobody is counted twice, and no share exceeds the whole', async () => {
    const counties = await completeness('auditor', 'COUNTY');
    const nation = await completeness('auditor', 'NATION');
    const sum = (rows: Row[]) =>
      rows
        .map(figures)
        .reduce((total, row) => total.map((figure, n) => figure + (row[n] ?? 0)), [0, 0, 0, 0, 0]);
    // Trøndelag 2 + 26 · 4 + 26 · 3; Utsira from week 2, every odd week in time.
    expect(sum(nation)).toEqual([184 + 52, 154 + 26, 13, 3, 14 + 26]);
    expect(sum(counties)).toEqual(sum(nation));
    for (const row of [...counties, ...nation]) {
      expect(row.inTime + row.late + row.empty + row.missing).toBe(row.expected);
      expect(row.completeness).toBeLessThanOrEqual(1);
      expect(row.timeliness).toBeLessThanOrEqual(row.completeness);
    }
  });

  it('in as many statements for a year as for a week, for a county as for the nation', async () => {
    const count = async (ask: () => Promise<unknown>): Promise<number> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      await ask();
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const week53 = () => completeness('fylkesmann', 'COUNTY', '2020-W53');
    await week53();
    const one = await count(week53);
    expect(one).toBeGreaterThan(0);
    expect(await count(() => completeness('fylkesmann', 'COUNTY'))).toBe(one);
    expect(await count(() => completeness('auditor', 'COUNTY'))).toBe(one);
  });
});
