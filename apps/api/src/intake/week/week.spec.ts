import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

let app: TestApp;
let sender: ReportSender;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
});
afterAll(() => app.stop());

interface AskedWeek {
  isoWeek: string;
  opensAt: string;
  deadline: string;
  phase: string;
}
const currentWeekAt = async (now: string) => {
  await stopClock(app, now);
  return (await app.graphql<{ currentWeek: AskedWeek }>('{ currentWeek { isoWeek opensAt deadline phase } }'))
    .data?.currentWeek;
};
const reporters = (kind: string, count: number) =>
  app.sql.owner<{ id: string }>('select id from organisation where kind = $1 order by id limit $2', [
    kind,
    count,
  ]);

describe('the current week, for everybody', () => {
  it.each([
    ['2020-04-06T06:00:00Z', ['2020-W15', '2020-04-05T22:00:00.000Z', '2020-04-07T10:00:00.000Z', 'OPEN']],
    ['2020-03-29T21:59:59Z', ['2020-W13', '2020-03-22T23:00:00.000Z', '2020-03-24T11:00:00.000Z', 'LATE']],
    ['2020-10-25T23:00:00Z', ['2020-W44', '2020-10-25T23:00:00.000Z', '2020-10-27T11:00:00.000Z', 'OPEN']],
    ['2021-01-03T22:59:59Z', ['2020-W53', '2020-12-27T23:00:00.000Z', '2020-12-29T11:00:00.000Z', 'LATE']],
    ['2021-01-03T23:00:00Z', ['2021-W01', '2021-01-03T23:00:00.000Z', '2021-01-05T11:00:00.000Z', 'OPEN']],
  ])('at %s', async (now, expected) => {
    const week = await currentWeekAt(now);
    expect([week?.isoWeek, week?.opensAt, week?.deadline, week?.phase]).toEqual(expected);
  });

  it('leaves no row behind, however many are asked for', async () => {
    for (const week of ['2019-W52', '2020-W53', '2031-W01']) {
      await app.graphql('query ($week: IsoWeek!) { week(isoWeek: $week) { phase } }', { week });
    }
    expect(await app.sql.owner('select from reporting_week')).toEqual([]);
  });
});

describe('completeness', () => {
  const QUERY = `{ week(isoWeek: "2020-W15") { phase
    kommuner: completeness(reporters: KOMMUNE) { expected inTime late missing }
    hospitals: completeness(reporters: HOSPITAL) { expected inTime late missing } } }`;
  const completeness = async () => (await app.graphql(QUERY)).data;

  it('is everybody missing before the first report', async () => {
    await stopClock(app, '2020-04-06T06:00:00Z');
    expect(await completeness()).toEqual({
      week: {
        phase: 'OPEN',
        kommuner: { expected: 356, inTime: 0, late: 0, missing: 356 },
        hospitals: { expected: 23, inTime: 0, late: 0, missing: 23 },
      },
    });
  });

  it('counts who was in time, late and missing, and a correction once', async () => {
    const kommuner = await reporters('KOMMUNE', 5);
    const [hospital] = await reporters('PRIVATE_HOSPITAL', 1);
    const send = async (id: string, expectedRevision: number | null = null) =>
      (await sender.send(`reporter-${id}`, sender.report('2020-W15', id, { expectedRevision }))).report
        ?.timeliness;

    const [a, b, c, d, e] = kommuner.map(({ id }) => id) as [string, string, string, string, string];
    await stopClock(app, '2020-04-07T10:00:00Z');
    expect([await send(a), await send(b), await send(hospital?.id ?? '')]).toEqual([
      'IN_TIME',
      'IN_TIME',
      'IN_TIME',
    ]);
    await stopClock(app, '2020-04-07T10:00:01Z');
    expect([await send(c), await send(d), await send(e)]).toEqual(['LATE', 'LATE', 'LATE']);
    expect([await send(a, 1), await send(c, 1)]).toEqual(['LATE', 'LATE']);

    expect(await completeness()).toEqual({
      week: {
        phase: 'LATE',
        kommuner: { expected: 356, inTime: 2, late: 3, missing: 351 },
        hospitals: { expected: 23, inTime: 1, late: 0, missing: 22 },
      },
    });
  });

  it('has the denominator of its day: who is no more on the day of the deadline is not missing', async () => {
    const [gone] = await reporters('KOMMUNE', 1);
    const until = (day: string | null) =>
      app.sql.owner('update organisation set valid_to = $1 where id = $2', [day, gone?.id]);
    await until('2020-04-08');
    expect(await completeness()).toMatchObject({ week: { kommuner: { expected: 356, inTime: 2 } } });
    await until('2020-04-07'); // the first day it no longer exists
    expect(await completeness()).toMatchObject({
      week: { kommuner: { expected: 355, inTime: 1, late: 3, missing: 351 } },
    });
    await until(null);
  });
});
