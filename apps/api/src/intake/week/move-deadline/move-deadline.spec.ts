import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const WEEK = '2020-W15';
const TUESDAY = '2020-04-07T10:00:00.000Z';
const WEDNESDAY = '2020-04-08T10:00:00.000Z';
const THURSDAY = '2020-04-09T10:00:00.000Z';

interface Move {
  revision: number;
  movedFrom: string;
  movedTo: string;
  reason: string;
  movedAt: string;
}
interface Answer {
  __typename: string;
  message?: string;
  path?: string;
  currentVersion?: number;
  week?: { deadline: string; phase: string; deadlineMoves: Move[] };
}

let app: TestApp;
let reports: ReportSender;

beforeAll(async () => {
  app = await startTestApp();
  reports = await ReportSender.for(app);
});
beforeEach(async () => {
  await app.sql.owner('truncate reporting_week cascade');
  await stopClock(app, '2020-04-07T08:00:00Z');
});
afterAll(() => app?.stop());

async function move(changes: object = {}, as = 'helsedirektoratet-1'): Promise<Answer> {
  const input = {
    isoWeek: WEEK,
    expectedRevision: 0,
    deadline: WEDNESDAY,
    reason: 'Fordel var nede i natt.',
    idempotencyKey: randomUUID(),
    ...changes,
  };
  const { data, text } = await app.graphql<{ moveDeadline: Answer }>(
    `mutation ($input: MoveDeadlineInput!) { moveDeadline(input: $input) { __typename
       ... on DeadlineMoved { week { deadline phase deadlineMoves { revision movedFrom movedTo reason movedAt } } }
       ... on Failure { message } ... on InvalidInput { path } ... on VersionConflict { currentVersion } } }`,
    { input },
    { as },
  );
  if (!data) throw new Error(text);
  return data.moveDeadline;
}
const deadline = async (): Promise<string | undefined> =>
  (await app.graphql<{ week: { deadline: string } }>(`{ week(isoWeek: "${WEEK}") { deadline } }`)).data?.week
    .deadline;
const timeliness = async (as: string): Promise<unknown> =>
  (
    await app.sql.owner<{ timeliness: string }>(
      'select timeliness from weekly_report where organisation_id = $1',
      [organisationOf(as)],
    )
  ).map((row) => row.timeliness);

describe('the deadline of a week', () => {
  it('is moved for everybody, with its reason, and reports until then are in time', async () => {
    await reports.send('kommune', reports.report(WEEK, organisationOf('kommune')));
    const first = {
      ...{ revision: 1, movedFrom: TUESDAY, movedTo: WEDNESDAY },
      ...{ reason: 'Fordel var nede i natt.', movedAt: '2020-04-07T08:00:00.000Z' },
    };
    expect(await move()).toEqual({
      __typename: 'DeadlineMoved',
      week: { deadline: WEDNESDAY, phase: 'OPEN', deadlineMoves: [first] },
    });
    await stopClock(app, WEDNESDAY);
    await reports.send('kommune-utsira', reports.report(WEEK, organisationOf('kommune-utsira')));
    await stopClock(app, '2020-04-08T10:00:01Z');
    await reports.send('helseforetak', reports.report(WEEK, organisationOf('helseforetak')));
    expect([
      await timeliness('kommune'),
      await timeliness('kommune-utsira'),
      await timeliness('helseforetak'),
    ]).toEqual([['IN_TIME'], ['IN_TIME'], ['LATE']]);
  });

  it('is moved once more, by whoever saw the move before', async () => {
    await move();
    const again = { deadline: THURSDAY, reason: 'Fortsatt nede.' };
    expect(await move(again)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect((await move({ ...again, expectedRevision: 1 })).week?.deadlineMoves).toMatchObject([
      { revision: 1, movedFrom: TUESDAY, movedTo: WEDNESDAY },
      { revision: 2, movedFrom: WEDNESDAY, movedTo: THURSDAY, reason: 'Fortsatt nede.' },
    ]);
  });

  it('is moved once, however many do it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => move()));
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'DeadlineMoved')).toHaveLength(1);
    expect(names.filter((name) => name === 'VersionConflict')).toHaveLength(7);
    expect(await app.sql.owner('select revision from deadline_move')).toEqual([{ revision: 1 }]);
  });

  it('answers the same key with the same answer, and moves nothing more', async () => {
    const idempotencyKey = randomUUID();
    const first = await move({ idempotencyKey });
    expect(await move({ idempotencyKey })).toEqual(first);
    expect(await move({ idempotencyKey, deadline: THURSDAY })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it.each([
    ['to earlier', { deadline: '2020-04-07T09:00:00Z' }, 'deadline'],
    ['to where it is', { deadline: TUESDAY }, 'deadline'],
    ['into the next week', { deadline: '2020-04-12T22:00:00Z' }, 'deadline'],
    ['without a reason', { reason: ' ' }, 'reason'],
    ['for a reason nobody reads to its end', { reason: 'x'.repeat(501) }, 'reason'],
  ])('is not moved %s', async (_what, changes, path) => {
    expect(await move(changes)).toMatchObject({ __typename: 'InvalidInput', path });
    expect(await deadline()).toBe(TUESDAY);
  });

  it('is not moved once it has passed: whoever is late stays so', async () => {
    await stopClock(app, '2020-04-07T10:00:01Z');
    expect(await move()).toMatchObject({ __typename: 'DeadlinePassed' });
  });

  it('can be the last second of Sunday, and of a week that has not begun', async () => {
    expect((await move({ deadline: '2020-04-12T21:59:59Z' })).week?.deadline).toBe(
      '2020-04-12T21:59:59.000Z',
    );
    const later = { isoWeek: '2020-W53', deadline: '2020-12-30T11:00:00Z' };
    expect((await move(later)).week).toMatchObject({
      deadline: '2020-12-30T11:00:00.000Z',
      phase: 'NOT_OPEN',
    });
  });

  it.each(['kommune', 'fylkesmann', 'rhf', 'auditor'])('is not a %s’s to move', async (as) => {
    await expect(move({}, as)).rejects.toThrow('FORBIDDEN');
    expect(await deadline()).toBe(TUESDAY);
  });
});

describe('in the database', () => {
  const insert = (movedTo: string) =>
    app.sql.app(
      { scope: 'national', organisationId: organisationOf('helsedirektoratet-1') },
      `insert into deadline_move (iso_week, revision, moved_from, moved_to, reason, moved_by)
       values ($1, 1, '2020-04-01', $2, 'x', 'x') returning moved_from`,
      [WEEK, movedTo],
    );
  beforeEach(() => reports.send('kommune', reports.report(WEEK, organisationOf('kommune'))));

  it('says itself what a deadline was moved from', async () => {
    expect(await insert(WEDNESDAY)).toEqual([{ moved_from: new Date(TUESDAY) }]);
  });

  it('holds the same bounds', async () => {
    await expect(insert('2020-04-07T09:59:59Z')).rejects.toMatchObject({ constraint: 'deadline_move_later' });
    await expect(insert('2020-04-12T22:00:00Z')).rejects.toMatchObject({ code: '23514' });
    await stopClock(app, TUESDAY);
    await expect(insert(WEDNESDAY)).rejects.toMatchObject({ constraint: 'deadline_move_before_it_passed' });
    await app.sql.owner('update reporting_week set frozen_at = fordel_now()');
    await expect(insert(WEDNESDAY)).rejects.toMatchObject({ code: 'FD001' });
  });

  it('knows no other way to move it', async () => {
    const own = { scope: 'national', organisationId: organisationOf('helsedirektoratet-1') } as const;
    await expect(
      app.sql.app(own, `update reporting_week set deadline_at = deadline_at + interval '1 day'`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
