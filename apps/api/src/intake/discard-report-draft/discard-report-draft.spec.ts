import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const WEEK = '2020-W15';

let app: TestApp;
let sender: ReportSender;
beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

interface Answer {
  __typename: string;
  currentVersion?: number;
  message?: string;
  isoWeek?: string;
}
async function change(name: string, fields: string, input: object, as: string): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, text } = await app.graphql<{ answer: Answer }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields}
       ... on VersionConflict { currentVersion } ... on Failure { message } } }`,
    { input: { organisationId: KOMMUNE, isoWeek: WEEK, idempotencyKey: randomUUID(), ...input } },
    { as, locale: 'nn' },
  );
  if (!data) throw new Error(text);
  return data.answer;
}
const save = (stock: number, expectedVersion: number | null, as = 'kommune') =>
  change(
    'saveReportDraft',
    '',
    { lines: [{ categoryCode: sender.categories[0], stock }], expectedVersion },
    as,
  );
const discard = (expectedVersion: number, more: object = {}, as = 'kommune') =>
  change('discardReportDraft', '... on ReportDraftDiscarded { isoWeek }', { expectedVersion, ...more }, as);
const drafts = () =>
  app.sql.owner<{ version: number }>('select version from report_draft where content is not null');

describe('a draft thrown away', () => {
  it('is gone, and only for who saw it as it was', async () => {
    await save(5, null);
    await save(6, 1);
    expect(await discard(1)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await drafts()).toEqual([{ version: 2 }]);
    expect(await discard(2)).toEqual({ __typename: 'ReportDraftDiscarded', isoWeek: WEEK });
    expect(await drafts()).toEqual([]);
  });

  it('is thrown away once: again there is nothing to throw, and the same key has the same answer', async () => {
    expect(await discard(2)).toEqual({
      __typename: 'NotFound',
      message: 'Finst ikkje, eller er ikkje ditt å sjå.',
    });
    expect((await save(7, 2)).__typename).toBe('VersionConflict');
    await save(7, null);
    const idempotencyKey = randomUUID();
    const both = await Promise.all([discard(3, { idempotencyKey }), discard(3, { idempotencyKey })]);
    expect(both.map(({ __typename }) => __typename)).toEqual([
      'ReportDraftDiscarded',
      'ReportDraftDiscarded',
    ]);
    expect((await discard(9, { idempotencyKey })).__typename).toBe('IdempotencyKeyReused');
  });

  it('by ten at once goes once', async () => {
    await save(8, null);
    const answers = await Promise.all(Array.from({ length: 10 }, () => discard(4)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'NotFound'),
      'ReportDraftDiscarded',
    ]);
  });

  it('is nobody else’s to throw away', async () => {
    await save(9, null);
    expect((await discard(5, {}, 'kommune-utsira')).__typename).toBe('OtherOrganisation');
    expect(await drafts()).toEqual([{ version: 5 }]);
  });

  it('leaves what was sent, and can go after its week is closed', async () => {
    const sent = await sender.send('kommune', sender.report(WEEK, KOMMUNE));
    expect(sent.report?.revision).toBe(1);
    await save(10, null);
    await app.sql.owner('update reporting_week set frozen_at = fordel_now() where iso_week = $1', [WEEK]);
    expect((await discard(6)).__typename).toBe('ReportDraftDiscarded');
    expect(await app.sql.owner('select revision from weekly_report')).toEqual([{ revision: 1 }]);
  });
});
