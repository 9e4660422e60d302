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
const MIDT = organisationOf('rhf');

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

/** What somebody could write past the program. */
const rowsBy = (organisationId: string) => ({
  report: (scope: 'own' | 'fylke' | 'rhf', of: string, onBehalfBy: string | null) =>
    app.sql.app(
      { scope, organisationId },
      `insert into weekly_report (organisation_id, iso_week, revision, submitted_by, on_behalf_by) values ($1, '2020-W15', 9, 'x', $2)`,
      [of, onBehalfBy],
    ),
  line: (scope: 'fylke' | 'rhf', of: string) =>
    app.sql.app(
      { scope, organisationId },
      `insert into weekly_report_line (report_id, organisation_id, category_code, stock, expected_next_week) values (uuidv7(), $1, $2, 1, 1)`,
      [of, sender.categories[0]],
    ),
});

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
    const { report, line } = rowsBy(TRONDELAG);
    await expect(report('fylke', UTSIRA, TRONDELAG)).rejects.toThrow('row-level security');
    await expect(report('fylke', TRONDHEIM, null)).rejects.toThrow('row-level security');
    await expect(report('fylke', TRONDHEIM, MIDT)).rejects.toThrow('row-level security');
    await expect(report('own', TRONDHEIM, TRONDELAG)).rejects.toThrow('row-level security');
    await expect(line('fylke', UTSIRA)).rejects.toThrow('row-level security');
  });
});

describe('a report on behalf of a hospital', () => {
  it('is the hospital’s, marked with the RHF that sent it, and counts', async () => {
    const answer = await submit('rhf', sender.report('2020-W15', HOSPITAL));
    const report = { revision: 1, submittedBy: 'Beredskapsleder', onBehalfBy: { id: MIDT } };
    expect(answer).toMatchObject({ __typename: 'WeeklyReportSubmitted', report });
    expect(answer.report?.lines).toHaveLength(11);
    const { data } = await app.graphql(
      `{ ownReports(from: "2020-W15", to: "2020-W15") { status report { revision submittedBy onBehalfBy { id } } } }`,
      {},
      { as: 'helseforetak' },
    );
    expect(data).toEqual({ ownReports: [{ status: 'IN_TIME', report }] });
    const { data: followed } = await app.graphql<{ reportersOfWeek: object[] }>(
      `{ reportersOfWeek(isoWeek: "2020-W15", status: [IN_TIME]) { organisation { id } } }`,
      {},
      { as: 'rhf' },
    );
    expect(followed?.reportersOfWeek).toEqual([{ organisation: { id: HOSPITAL } }]);
    const [audit] = await app.sql.owner(
      `select actor, actor_role as role, operation, actor_organisation_id as by from audit_event
       where subject_type = 'weekly_report' and organisation_id = $1`,
      [HOSPITAL],
    );
    expect(audit).toEqual({
      actor: 'rhf',
      role: 'rhf',
      operation: 'Mutation.submitWeeklyReportOnBehalf',
      by: MIDT,
    });
  });

  it('is corrected by the hospital as any other, and by its RHF again', async () => {
    const correct = (expectedRevision: number) => sender.report('2020-W15', HOSPITAL, { expectedRevision });
    await sender.send('helseforetak', correct(1));
    expect((await submit('rhf', correct(1))).__typename).toBe('VersionConflict');
    expect((await submit('rhf', correct(2))).report).toMatchObject({ revision: 3, onBehalfBy: { id: MIDT } });
    const rows = await app.sql.owner(
      'select revision, on_behalf_by as by from weekly_report where organisation_id = $1 order by 1',
      [HOSPITAL],
    );
    expect(rows).toEqual([
      { revision: 1, by: MIDT },
      { revision: 2, by: null },
      { revision: 3, by: MIDT },
    ]);
  });

  it('is not possible for a kommune of its region, which it sees, nor for others', async () => {
    const [vest] = await app.sql.owner<{ id: string }>(
      `select id from organisation where name = 'Helse Bergen HF'`,
    );
    for (const id of [TRONDHEIM, vest!.id, MIDT, TRONDELAG, 'x'])
      expect((await submit('rhf', sender.report('2020-W15', id))).__typename).toBe('NotFound');
    const rows = await app.sql.owner('select from weekly_report where on_behalf_by = $1', [MIDT]);
    expect(rows).toHaveLength(2);
    const { report, line } = rowsBy(MIDT);
    for (const id of [TRONDHEIM, vest!.id]) {
      await expect(report('rhf', id, MIDT)).rejects.toThrow('row-level security');
      await expect(line('rhf', id)).rejects.toThrow('row-level security');
    }
    await expect(report('rhf', HOSPITAL, null)).rejects.toThrow('row-level security');
    await expect(report('rhf', HOSPITAL, TRONDELAG)).rejects.toThrow('row-level security');
    await expect(report('own', HOSPITAL, MIDT)).rejects.toThrow('row-level security');
  });

  it.each(['helseforetak', 'kommune', 'helsedirektoratet-1', 'observer-ks', 'auditor', 'fylkeskommune'])(
    'is refused to %s',
    async (as) => {
      await expect(submit(as, sender.report('2020-W15', HOSPITAL))).rejects.toThrow('FORBIDDEN');
    },
  );
});
