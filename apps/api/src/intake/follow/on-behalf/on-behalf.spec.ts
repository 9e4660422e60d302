import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import {
  organisationOf,
  ReportSender,
  stopClock,
  type SentReport,
} from '../../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');

let app: TestApp;
let sender: ReportSender;
beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-07T08:00:00Z');
});
afterAll(() => app.stop());

const REPORT = 'revision submittedBy onBehalfBy { id } lines { stock }';
interface Report {
  revision: number;
  submittedBy: string;
  onBehalfBy: { id: string } | null;
  lines: object[];
}
interface Submission {
  __typename: string;
  report?: Report;
}
const submit = async (as: string, input: SentReport): Promise<Submission> => {
  const { data, text } = await app.graphql<{ submitWeeklyReportOnBehalf: Submission }>(
    `mutation ($input: SubmitWeeklyReportInput!) { submitWeeklyReportOnBehalf(input: $input) { __typename
       ... on WeeklyReportSubmitted { report { ${REPORT} } } } }`,
    { input },
    { as },
  );
  if (!data) throw new Error(text);
  return data.submitWeeklyReportOnBehalf;
};

describe('a report on behalf of a kommune', () => {
  it('is the kommune’s, marked with the fylkesmann that sent it, and counts', async () => {
    const answer = await submit('fylkesmann', sender.report('2020-W15', TRONDHEIM));
    const report = { revision: 1, submittedBy: 'Fylkeslege', onBehalfBy: { id: TRONDELAG } };
    expect(answer).toMatchObject({ __typename: 'WeeklyReportSubmitted', report });
    expect(answer.report?.lines).toHaveLength(11);
    const { data } = await app.graphql(
      `{ weeklyReport(organisationId: "${TRONDHEIM}", isoWeek: "2020-W15") { revision submittedBy onBehalfBy { id } } }`,
      {},
      { as: 'kommune' },
    );
    expect(data).toEqual({ weeklyReport: report });
    const [audit] = await app.sql.owner(
      `select actor, actor_role as role, operation, actor_organisation_id as by from audit_event
       where subject_type = 'weekly_report' and organisation_id = $1`,
      [TRONDHEIM],
    );
    expect(audit).toEqual({
      actor: 'fylkesmann',
      role: 'fylkesmann',
      operation: 'Mutation.submitWeeklyReportOnBehalf',
      by: TRONDELAG,
    });
  });

  it('is corrected by the kommune as any other, and then is its own again', async () => {
    const stale = await submit('fylkesmann', sender.report('2020-W15', TRONDHEIM));
    expect(stale.__typename).toBe('VersionConflict');
    await sender.send('kommune', sender.report('2020-W15', TRONDHEIM, { expectedRevision: 1 }));
    const rows = await app.sql.owner(
      'select revision, on_behalf_by as by from weekly_report where organisation_id = $1 order by 1',
      [TRONDHEIM],
    );
    expect(rows).toEqual([
      { revision: 1, by: TRONDELAG },
      { revision: 2, by: null },
    ]);
  });

  it.each([
    ['a kommune of another county', UTSIRA],
    ['a hospital', HOSPITAL],
    ['the fylkesmann itself', TRONDELAG],
    ['somebody made up', 'x'],
  ])('is not possible for %s', async (_what, id) => {
    expect((await submit('fylkesmann', sender.report('2020-W15', id))).__typename).toBe('NotFound');
  });

  it('follows the same rules', async () => {
    const faulty = await submit(
      'fylkesmann',
      sender.report('2020-W15', TRONDHEIM, { expectedRevision: 2, lines: [] }),
    );
    expect(faulty.__typename).toBe('InvalidReport');
    const early = await submit('fylkesmann', sender.report('2020-W16', TRONDHEIM));
    expect(early.__typename).toBe('WeekNotOpen');
  });

  it('cannot be made in the rows past its own county, or without saying who', async () => {
    const insert = (organisationId: string, onBehalfBy: string | null, scope: 'own' | 'fylke' = 'fylke') =>
      app.sql.app(
        { scope, organisationId: TRONDELAG },
        `insert into weekly_report (organisation_id, iso_week, revision, submitted_by, on_behalf_by) values ($1, '2020-W15', 9, 'x', $2)`,
        [organisationId, onBehalfBy],
      );
    await expect(insert(UTSIRA, TRONDELAG)).rejects.toThrow('row-level security');
    await expect(insert(TRONDHEIM, null)).rejects.toThrow('row-level security');
    await expect(insert(TRONDHEIM, TRONDELAG, 'own')).rejects.toThrow('row-level security');
  });
});
