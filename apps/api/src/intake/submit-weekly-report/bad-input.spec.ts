import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

let app: TestApp;
let sender: ReportSender;
let first: string;
let second: string;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  [first = '', second = ''] = sender.categories;
  await stopClock(app, '2020-04-06T08:00:00Z'); // Monday of week 15
});
afterAll(() => app.stop());

/** Whatever a refused report was, nothing of it is left: no row, no week, no key. */
afterEach(async () => {
  const rows = await app.sql.owner(
    `select (select count(*) from weekly_report) + (select count(*) from weekly_report_line)
          + (select count(*) from idempotency_record) as left`,
  );
  expect(rows).toEqual([{ left: 0 }]);
});

const faultsOf = async (lines: unknown[], locale: 'nb' | 'nn' | 'en' = 'nb') => {
  const report = { ...sender.report('2020-W15', KOMMUNE), lines };
  const { status, data } = await sender.raw('kommune', report, locale);
  expect([status, data?.submitWeeklyReport.__typename]).toEqual([200, 'InvalidReport']);
  return data?.submitWeeklyReport;
};

describe('a report that cannot be right', () => {
  it('for another kommune is refused, and so is one for an organisation that is none', async () => {
    for (const organisationId of [
      UTSIRA,
      randomUUID(),
      'kommune',
      '',
      "' or 1=1 --",
      KOMMUNE.toUpperCase(),
    ]) {
      const answer = await sender.send('kommune', sender.report('2020-W15', organisationId));
      expect([organisationId, answer.__typename, answer.message]).toEqual([
        organisationId,
        'OtherOrganisation',
        'Du kan bare rapportere for din egen virksomhet.',
      ]);
    }
  });

  it('has each fault of each line named by its path, all at once, in the language of the reader', async () => {
    const { lines } = sender.report('2020-W15', KOMMUNE);
    lines[0] = { ...lines[0]!, stock: -1, usedLastWeek: 1.5, expectedNextWeek: 1e12, statedNeed: null };
    lines[1] = { categoryCode: first, stock: 1, usedLastWeek: 1, expectedNextWeek: 1 };
    lines[2] = { ...lines[2]!, categoryCode: 'trumpet' };
    lines[3] = { ...lines[3]!, stock: null };
    const answer = await faultsOf(lines, 'nn');
    expect(answer?.message).toBe('Rapporten har 8 feil. Ingenting er lagra.');
    expect(answer?.faults?.map(({ path, code, categoryCode }) => [path, code, categoryCode])).toEqual([
      ['lines.0.stock', 'NEGATIVE', first],
      ['lines.0.usedLastWeek', 'FRACTIONAL', first],
      ['lines.0.expectedNextWeek', 'ABSURD', first],
      ['lines.1.categoryCode', 'DUPLICATE_CATEGORY', first],
      ['lines.2.categoryCode', 'UNKNOWN_CATEGORY', 'trumpet'],
      ['lines.3.stock', 'MISSING_VALUE', sender.categories[3]],
      ['lines', 'MISSING_LINE', second],
      ['lines', 'MISSING_LINE', sender.categories[2]],
    ]);
    expect(answer?.faults?.[0]?.message).toBe('Behaldning for «Munnbind» kan ikkje vere under null.');
  });

  it('has a missing line, which is not zero', async () => {
    const lines = sender.report('2020-W15', KOMMUNE).lines.slice(1);
    const answer = await faultsOf(lines, 'en');
    expect(answer?.faults).toEqual([
      {
        path: 'lines',
        code: 'MISSING_LINE',
        categoryCode: first,
        message: 'The line for “Medical face mask” is missing. Write 0 where there is nothing.',
      },
    ]);
  });

  it('has a figure that is no number as JSON has it, or none at all', async () => {
    const { lines } = sender.report('2020-W15', KOMMUNE);
    const answer = await faultsOf([{ categoryCode: first, stock: 1e308 }, ...lines.slice(1)]);
    expect(answer?.faults?.map(({ path, code }) => [path, code])).toEqual([
      ['lines.0.stock', 'ABSURD'],
      ['lines.0.usedLastWeek', 'MISSING_VALUE'],
      ['lines.0.expectedNextWeek', 'MISSING_VALUE'],
    ]);
    const asText = { ...sender.report('2020-W15', KOMMUNE), lines: [{ categoryCode: first, stock: '12' }] };
    const refused = await sender.raw('kommune', asText);
    expect([refused.status, refused.errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('has 5,000 lines: answered at once, the first faults shown, all counted', async () => {
    const { lines } = sender.report('2020-W15', KOMMUNE);
    const many = Array.from({ length: 5_000 }, (_, i) => ({ ...lines[i % 11], stock: -i - 1 }));
    const answer = await faultsOf(many, 'en');
    const faults = 5_000 + (5_000 - 11);
    expect(answer?.message).toBe(
      `The report has ${faults} faults, the first 200 are shown. Nothing was stored.`,
    );
    expect(answer?.faults).toHaveLength(200);
  });

  it('is of a week that has not begun', async () => {
    const future = await sender.send('kommune', sender.report('2020-W16', KOMMUNE));
    expect([future.__typename, future.opensAt]).toEqual(['WeekNotOpen', '2020-04-12T22:00:00.000Z']);
    const far = await sender.send('kommune', sender.report('9999-W01', KOMMUNE));
    expect(far.__typename).toBe('WeekNotOpen');
  });

  it('is a correction of a revision there is not', async () => {
    for (const expectedRevision of [1, 7, -1, 2_147_483_647]) {
      const answer = await sender.send('kommune', sender.report('2020-W15', KOMMUNE, { expectedRevision }));
      expect([answer.__typename, answer.currentVersion]).toEqual(['VersionConflict', 0]);
    }
  });

  it('is of an organisation that does not exist in that week', async () => {
    await app.sql.owner(`update organisation set valid_to = '2020-04-07' where id = $1`, [UTSIRA]);
    const answer = await sender.send('kommune-utsira', sender.report('2020-W15', UTSIRA));
    expect(answer.__typename).toBe('NotFound');
    await app.sql.owner('update organisation set valid_to = null where id = $1', [UTSIRA]);
  });

  it('comes from somebody whose membership was revoked, with the token that was good a moment ago', async () => {
    const report = sender.report('2020-W15', UTSIRA);
    expect((await sender.raw('kommune-utsira', { ...report, lines: [] })).status).toBe(200);
    await app.sql.owner(`update membership set revoked_at = now() where subject = 'kommune-utsira'`);
    const { status, errors, data } = await sender.raw('kommune-utsira', report);
    expect([status, errors[0]?.extensions?.code, data]).toEqual([401, 'TOKEN_NO_MEMBERSHIP', null]);
    await app.sql.owner(`update membership set revoked_at = null where subject = 'kommune-utsira'`);
  });

  it('comes from somebody who does not report', async () => {
    for (const as of ['fylkesmann', 'helsedirektoratet-1', 'rhf', 'warehouse', 'auditor']) {
      const { status, errors, data } = await sender.raw(as, sender.report('2020-W15', organisationOf(as)));
      expect([as, status, errors[0]?.extensions?.code, data]).toEqual([as, 200, 'FORBIDDEN', null]);
    }
  });
});
