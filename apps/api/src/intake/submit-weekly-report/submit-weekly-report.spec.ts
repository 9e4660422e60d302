import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const DEADLINE = '2020-04-07T10:00:00.000Z'; // Tuesday of week 15, 12:00 in Oslo

let app: TestApp;
let sender: ReportSender;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
});
afterAll(() => app.stop());

const storedOf = (organisationId: string, isoWeek: string) =>
  app.sql.owner<{ id: string; revision: number; lines: number }>(
    `select r.id, r.revision, (select count(*) from weekly_report_line l where l.report_id = r.id) as lines
     from weekly_report r where organisation_id = $1 and iso_week = $2 order by revision`,
    [organisationId, isoWeek],
  );

describe('a weekly report', () => {
  it('is stored whole and answered as it stands: who, when, every line', async () => {
    await stopClock(app, DEADLINE);
    const report = sender.report('2020-W15', KOMMUNE);
    report.lines[0] = { ...report.lines[0]!, stock: 0, statedNeed: 400 };
    const answer = await sender.send('kommune', report);
    expect(answer).toEqual({
      __typename: 'WeeklyReportSubmitted',
      report: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        revision: 1,
        timeliness: 'IN_TIME',
        submittedAt: DEADLINE,
        submittedBy: 'Smittevernkoordinator',
        synthetic: true,
        lines: sender.categories.map((code, index) => ({
          category: { code },
          stock: index === 0 ? 0 : 100,
          statedNeed: index === 0 ? 400 : null,
        })),
      },
    });
    expect(await storedOf(KOMMUNE, '2020-W15')).toEqual([{ id: answer.report?.id, revision: 1, lines: 11 }]);
  });

  it('is read back by its own, its county and the nation, and by nobody else', async () => {
    const query = `query ($id: ID!) { weeklyReport(organisationId: $id, isoWeek: "2020-W15") {
      revision organisation { name } lines { category { code name } stock usedLastWeek expectedNextWeek statedNeed } } }`;
    type Read = { weeklyReport: { lines: object[] } | null };
    const read = (as: string, locale: 'nb' | 'en' = 'nb') =>
      app.graphql<Read>(query, { id: KOMMUNE }, { as, locale });
    const own = await read('kommune');
    expect(own.data).toMatchObject({
      weeklyReport: { revision: 1, organisation: { name: 'Trondheim kommune' } },
    });
    expect(own.data?.weeklyReport?.lines).toHaveLength(11);
    for (const as of ['fylkesmann', 'helsedirektoratet-1', 'observer-ks', 'auditor']) {
      expect([as, (await read(as)).data]).toEqual([as, own.data]);
    }
    for (const as of ['kommune-utsira', 'helseforetak']) {
      expect([as, (await read(as)).data]).toEqual([as, { weeklyReport: null }]);
    }
    expect((await app.graphql(query, { id: KOMMUNE })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('is corrected by the next revision; the first keeps its timeliness, and the correction has its own', async () => {
    await stopClock(app, '2020-04-07T10:00:00.001Z');
    const correction = sender.report('2020-W15', KOMMUNE, { expectedRevision: 1 });
    expect((await sender.send('kommune', correction)).report).toMatchObject({
      revision: 2,
      timeliness: 'LATE',
    });
    const { data } = await app.graphql(
      '{ week(isoWeek: "2020-W15") { phase completeness(reporters: KOMMUNE) { expected inTime late missing } } }',
    );
    expect(data).toEqual({
      week: { phase: 'LATE', completeness: { expected: 356, inTime: 1, late: 0, missing: 355 } },
    });
  });

  it('is late after the deadline, accepted, and counted as late', async () => {
    await stopClock(app, '2020-04-07T10:00:00.001Z');
    const answer = await sender.send('helseforetak', sender.report('2020-W15', HOSPITAL));
    expect(answer.report).toMatchObject({ revision: 1, timeliness: 'LATE' });
    const { data } = await app.graphql(
      '{ week(isoWeek: "2020-W15") { completeness(reporters: HOSPITAL) { expected inTime late missing } } }',
    );
    expect(data).toEqual({ week: { completeness: { expected: 23, inTime: 0, late: 1, missing: 22 } } });
  });

  it('leaves its trace in the audit trail, for the organisation it was made for', async () => {
    const trace = await app.sql.owner(
      `select actor, actor_role, operation, after ->> 'revision' as revision from audit_event
       where subject_type = 'weekly_report' and organisation_id = $1 order by id`,
      [KOMMUNE],
    );
    const who = { actor: 'kommune', actor_role: 'kommune', operation: 'Mutation.submitWeeklyReport' };
    expect(trace).toEqual([
      { ...who, revision: '1' },
      { ...who, revision: '2' },
    ]);
  });

  it('may be of week 53, in the year that has one', async () => {
    await stopClock(app, '2020-12-28T08:00:00Z');
    const answer = await sender.send('kommune', sender.report('2020-W53', KOMMUNE));
    expect(answer.report).toMatchObject({ revision: 1, timeliness: 'IN_TIME' });
    const absent = await sender.raw('kommune', sender.report('2021-W53', KOMMUNE));
    expect([absent.status, absent.errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('says that it is not synthetic when no exercise is on', async () => {
    await app.sql.owner('update clock set stopped_at = $1, exercise = null', ['2020-05-04T08:00:00Z']);
    expect((await sender.send('kommune', sender.report('2020-W19', KOMMUNE))).report?.synthetic).toBe(false);
  });
});

describe('the same key', () => {
  it('with the same body gives the first answer again, and there is one report', async () => {
    await stopClock(app, '2020-04-13T08:00:00Z');
    const report = sender.report('2020-W16', KOMMUNE);
    const first = await sender.send('kommune', report);
    await stopClock(app, '2020-04-13T09:00:00Z');
    expect(await sender.send('kommune', report)).toEqual(first);
    expect(await storedOf(KOMMUNE, '2020-W16')).toHaveLength(1);
  });

  it('with another body is refused, and nothing is stored', async () => {
    const report = sender.report('2020-W16', KOMMUNE, { expectedRevision: 1 });
    expect((await sender.send('kommune', report)).report?.revision).toBe(2);
    report.lines[0] = { ...report.lines[0]!, stock: 101 };
    expect((await sender.send('kommune', report)).__typename).toBe('IdempotencyKeyReused');
    expect(await storedOf(KOMMUNE, '2020-W16')).toHaveLength(2);
  });

  it('is free again after a report that was refused', async () => {
    const key = randomUUID();
    const bad = sender.report('2020-W16', UTSIRA, { idempotencyKey: key, lines: [] });
    expect((await sender.send('kommune-utsira', bad)).__typename).toBe('InvalidReport');
    const good = sender.report('2020-W16', UTSIRA, { idempotencyKey: key });
    expect((await sender.send('kommune-utsira', good)).report?.revision).toBe(1);
  });

  it('is another key for somebody else', async () => {
    const idempotencyKey = randomUUID();
    await stopClock(app, '2020-04-20T08:00:00Z');
    const mine = await sender.send('kommune', sender.report('2020-W17', KOMMUNE, { idempotencyKey }));
    const theirs = await sender.send('kommune-utsira', sender.report('2020-W17', UTSIRA, { idempotencyKey }));
    expect([mine.report?.revision, theirs.report?.revision]).toEqual([1, 1]);
    expect(mine.report?.id).not.toBe(theirs.report?.id);
  });
});

describe('at once', () => {
  const many = Array.from({ length: 200 });

  it('two hundred reports that expect the same revision leave exactly one, first or correction', async () => {
    await stopClock(app, '2020-04-27T08:00:00Z');
    for (const [expectedRevision, revision] of [
      [null, 1],
      [1, 2],
    ] as const) {
      const answers = await Promise.all(
        many.map(() => sender.send('kommune', sender.report('2020-W18', KOMMUNE, { expectedRevision }))),
      );
      const stored = answers.filter((answer) => answer.report);
      const refused = answers.filter((answer) => answer.__typename === 'VersionConflict');
      expect([stored.length, refused.length]).toEqual([1, 199]);
      expect(stored[0]?.report?.revision).toBe(revision);
      expect(new Set(refused.map((answer) => answer.currentVersion))).toEqual(new Set([revision]));
    }
    expect((await storedOf(KOMMUNE, '2020-W18')).map(({ revision, lines }) => [revision, lines])).toEqual([
      [1, 11],
      [2, 11],
    ]);
  });

  it('two hundred times the same key and body leave one, and all have the same answer', async () => {
    const report = sender.report('2020-W18', UTSIRA);
    const answers = await Promise.all(many.map(() => sender.send('kommune-utsira', report)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.report?.revision).toBe(1);
    expect(await storedOf(UTSIRA, '2020-W18')).toHaveLength(1);
  });

  it('a key sent two hundred times with different bodies stores one of them', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      many.map((_, stock) => {
        const report = sender.report('2020-W18', HOSPITAL, { idempotencyKey: key });
        report.lines[0] = { ...report.lines[0]!, stock };
        return sender.send('helseforetak', report);
      }),
    );
    expect(answers.filter((answer) => answer.report)).toHaveLength(1);
    expect(answers.filter((answer) => answer.__typename === 'IdempotencyKeyReused')).toHaveLength(199);
    expect(await storedOf(HOSPITAL, '2020-W18')).toHaveLength(1);
  });
});
