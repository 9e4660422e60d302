import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

const SAVE = `mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { __typename
  ... on ReportDraftSaved { draft { version savedAt savedBy } } ... on Failure { message }
  ... on InvalidReport { faults { path code } } ... on VersionConflict { currentVersion } } }`;
const DRAFT = `query ($organisationId: ID!, $isoWeek: IsoWeek!) { reportForm(organisationId: $organisationId, isoWeek: $isoWeek) {
  draft { version savedAt staffOut servicesReduced
    lines { categoryCode stock usedLastWeek useUnknown expectedNextWeek statedNeed ownPurchase onOrder daysDry } } } }`;

interface Saved {
  __typename: string;
  draft?: { version: number; savedAt: string; savedBy: string } | null;
  faults?: { path: string; code: string }[];
  currentVersion?: number;
}

let app: TestApp;
let sender: ReportSender;
let first: string;
let second: string;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  [first = '', second = ''] = sender.categories;
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

const inputOf = (lines: object[], expectedVersion: number | null, changes: object = {}) => ({
  ...{ organisationId: KOMMUNE, isoWeek: '2020-W15', idempotencyKey: randomUUID(), lines, expectedVersion },
  ...changes,
});
async function save(input: object, as = 'kommune'): Promise<Saved> {
  const { data, text } = await app.graphql<{ saveReportDraft: Saved }>(SAVE, { input }, { as });
  if (!data) throw new Error(text);
  return data.saveReportDraft;
}
async function draft(as = 'kommune', organisationId = KOMMUNE, isoWeek = '2020-W15'): Promise<unknown> {
  const { data, text } = await app.graphql<{ reportForm: { draft: unknown } }>(
    DRAFT,
    { organisationId, isoWeek },
    { as },
  );
  if (!data) throw new Error(text);
  return data.reportForm.draft;
}
const EMPTY = {
  ...{ stock: null, usedLastWeek: null, useUnknown: null, expectedNextWeek: null },
  ...{ statedNeed: null, ownPurchase: null, onOrder: null, daysDry: null },
};

describe('a draft', () => {
  it('keeps what was typed, half done or wrong as it is', async () => {
    const lines = [
      { categoryCode: second, stock: -1.5, useUnknown: true, daysDry: 9 },
      { categoryCode: first, expectedNextWeek: 0 },
    ];
    const saved = await save(inputOf(lines, null, { staffOut: 3, servicesReduced: 'STOPPED' }));
    expect([saved.__typename, saved.draft?.version]).toEqual(['ReportDraftSaved', 1]);
    expect(await draft()).toEqual({
      ...{ version: 1, savedAt: '2020-04-06T08:00:00.000Z', staffOut: 3, servicesReduced: 'STOPPED' },
      lines: [
        { ...EMPTY, categoryCode: second, stock: -1.5, useUnknown: true, daysDry: 9 },
        { ...EMPTY, categoryCode: first, expectedNextWeek: 0 },
      ],
    });
  });

  it('is seen by nobody else', async () => {
    for (const as of ['fylkesmann', 'helsedirektoratet-1', 'auditor']) expect(await draft(as)).toBeNull();
    expect(await draft('kommune-utsira', UTSIRA)).toBeNull();
    expect((await save(inputOf([], null), 'kommune-utsira')).__typename).toBe('OtherOrganisation');
    const trail = await app.sql.owner(`select from audit_event where subject_type = 'report_draft'`);
    expect(trail).toEqual([]);
  });

  it('is replaced by whoever saw the one before, and by nobody else', async () => {
    expect((await save(inputOf([], 1))).draft?.version).toBe(2);
    for (const stale of [null, 0, 1, 3, -1]) {
      const refused = await save(inputOf([], stale));
      expect([stale, refused.__typename, refused.currentVersion]).toEqual([stale, 'VersionConflict', 2]);
    }
  });

  it('saved twenty times at once is saved once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, stock) => save(inputOf([{ categoryCode: first, stock }], 2))),
    );
    const versions = answers.map((answer) => answer.draft?.version ?? answer.currentVersion);
    expect(answers.filter(({ __typename }) => __typename === 'ReportDraftSaved')).toHaveLength(1);
    expect(new Set(versions)).toEqual(new Set([3]));
  });

  it('answers the same key again, and refuses it with another body', async () => {
    const input = inputOf([{ categoryCode: first, stock: 5 }], 3);
    expect((await save(input)).draft?.version).toBe(4);
    expect((await save(input)).draft?.version).toBe(4);
    expect((await save({ ...input, lines: [] })).__typename).toBe('IdempotencyKeyReused');
  });

  it('has no lines that no report has', async () => {
    const lines = [{ categoryCode: first }, { categoryCode: first }, { categoryCode: 'a\u0000b' }];
    expect((await save(inputOf(lines, 4))).faults).toEqual([
      { path: 'lines.1.categoryCode', code: 'DUPLICATE_CATEGORY' },
      { path: 'lines.2.categoryCode', code: 'UNKNOWN_CATEGORY' },
    ]);
  });

  it('stays when the report is refused, and goes when it is sent; the key of its last save still answers', async () => {
    const last = inputOf([{ categoryCode: first, stock: 6 }], 4);
    expect((await save(last)).draft?.version).toBe(5);
    const bad = await sender.send('kommune', sender.report('2020-W15', KOMMUNE, { lines: [] }));
    expect(bad.__typename).toBe('InvalidReport');
    expect(await draft()).toMatchObject({ version: 5 });
    const good = await sender.send('kommune', sender.report('2020-W15', KOMMUNE));
    expect(good.report?.revision).toBe(1);
    expect(await draft()).toBeNull();
    expect(await save(last)).toEqual({ __typename: 'ReportDraftSaved', draft: null });
    const stale = await save(inputOf([], 5));
    expect([stale.__typename, stale.currentVersion]).toEqual(['VersionConflict', 0]);
  });

  it('of a week that takes no report is refused', async () => {
    const future = await save(inputOf([], null, { isoWeek: '2020-W16' }));
    expect(future.__typename).toBe('WeekNotOpen');
    await app.sql.owner(`update reporting_week set frozen_at = fordel_now() where iso_week = '2020-W15'`);
    expect((await save(inputOf([], null))).__typename).toBe('WeekClosed');
  });
});
