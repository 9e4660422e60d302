import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const sender = await ReportSender.for(app);
  const sendAt = async (at: string, as: string, isoWeek: string, changes: object = {}) => {
    await stopClock(app, at);
    const sent = await sender.send(as, sender.report(isoWeek, organisationOf(as), changes));
    if (!sent.report) throw new Error(sent.message ?? sent.__typename);
  };
  const nothing = sender.categories.map((categoryCode) => ({
    ...{ categoryCode, stock: 0, usedLastWeek: 0, expectedNextWeek: 0 },
  }));
  await sendAt('2020-03-23T08:00:00Z', 'kommune', '2020-W13');
  await sendAt('2020-03-23T09:00:00Z', 'kommune', '2020-W13', { expectedRevision: 1 });
  await sendAt('2020-04-01T08:00:00Z', 'kommune', '2020-W14');
  await sendAt('2020-04-06T08:00:00Z', 'kommune-utsira', '2020-W15');
  await sendAt('2020-04-14T08:00:00Z', 'kommune', '2020-W16', { lines: nothing });
});
afterAll(() => app.stop());

interface Weeks {
  ownReports: {
    isoWeek: string;
    status: string;
    report: { revision: number; lines: object[] } | null;
  }[];
}
const weeksOf = async (as: string, from: string, to: string) => {
  const { data, text } = await app.graphql<Weeks>(
    `query ($from: IsoWeek!, $to: IsoWeek!) { ownReports(from: $from, to: $to) {
       isoWeek status report { revision lines { outlook { daysCover } } } } }`,
    { from, to },
    { as },
  );
  if (!data) throw new Error(text);
  return data.ownReports.map(({ isoWeek, status, report }) => [isoWeek, status, report?.revision ?? null]);
};

it('an organisation’s weeks are in time, late, missing or empty, with the latest revision of each', async () => {
  expect(await weeksOf('kommune', '2020-W10', '2020-W20')).toEqual([
    ['2020-W16', 'EMPTY', 1],
    ['2020-W15', 'MISSING', null],
    ['2020-W14', 'LATE', 1],
    ['2020-W13', 'IN_TIME', 2],
  ]);
});

it('each sees its own alone, and as much as it asks for', async () => {
  expect(await weeksOf('kommune-utsira', '2020-W15', '2020-W16')).toEqual([
    ['2020-W16', 'MISSING', null],
    ['2020-W15', 'IN_TIME', 1],
  ]);
  const rows = await app.sql.app(
    { scope: 'own', organisationId: UTSIRA },
    'select from weekly_report where organisation_id = $1',
    [KOMMUNE],
  );
  expect(rows).toEqual([]);
});

it('is for those who report', async () => {
  const { errors } = await app.graphql(
    '{ ownReports(from: "2020-W15", to: "2020-W15") { isoWeek } }',
    {},
    { as: 'fylkesmann' },
  );
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
