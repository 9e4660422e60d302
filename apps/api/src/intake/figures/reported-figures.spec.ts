import type pg from 'pg';
import type { IsoWeek } from '@fordel/shared';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';
import { ReportedFiguresQuery, type ReportedFigures } from './reported-figures.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');

let app: TestApp;
let sender: ReportSender;
let category: string;

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  [category = ''] = sender.categories;
  const send = async (as: string, isoWeek: string, stock: number, expectedRevision: number | null = null) => {
    const report = sender.report(isoWeek, organisationOf(as), { expectedRevision });
    report.lines[0] = { ...report.lines[0]!, stock, statedNeed: stock === 13 ? 600 : null };
    expect((await sender.send(as, report)).__typename).toBe('WeeklyReportSubmitted');
  };
  await stopClock(app, '2020-03-16T08:00:00Z');
  await send('kommune', '2020-W12', 1);
  await stopClock(app, '2020-03-23T08:00:00Z');
  await send('kommune', '2020-W13', 2);
  await send('kommune', '2020-W13', 3, 1);
  await send('kommune-utsira', '2020-W13', 4);
  await stopClock(app, '2020-04-06T08:00:00Z');
  await send('kommune', '2020-W15', 13);
  await send('helseforetak', '2020-W15', 5);
  await send('helseforetak', '2020-W15', 0, 1);
  await stopClock(app, '2020-04-13T08:00:00Z');
  await send('kommune-utsira', '2020-W16', 7);
});
afterAll(() => app.stop());

async function figures(isoWeek: string, scope: 'system' | 'public' = 'system'): Promise<ReportedFigures[]> {
  const client: pg.Client = await app.sql.client({ scope });
  try {
    const tx = {
      query: async <Row extends object>(sql: string, parameters?: unknown[]) =>
        (await client.query<Row>(sql, parameters)).rows,
    };
    return await new ReportedFiguresQuery().forWeek(tx, isoWeek as IsoWeek);
  } finally {
    await client.end();
  }
}

const base = {
  ...{ usedLastWeek: 10, expectedNextWeek: 12 },
  ...{ statedNeed: null, ownPurchase: null, daysDry: null },
};

describe('the figures of a week', () => {
  it('are the latest revision of the week and of the last week before it, for each organisation', async () => {
    const all = await figures('2020-W15');
    expect(all).toHaveLength(3 * 11);
    const first = all.filter(({ categoryCode }) => categoryCode === category);
    const week13 = { isoWeek: '2020-W13', submittedAt: new Date('2020-03-23T08:00:00Z') };
    expect(new Map(first.map((figure) => [figure.organisationId, figure]))).toEqual(
      new Map([
        [
          KOMMUNE,
          {
            organisationId: KOMMUNE,
            categoryCode: category,
            thisWeek: { ...base, stock: 13, statedNeed: 600 },
            lastKnown: { ...base, stock: 3, ...week13 },
          },
        ],
        [
          UTSIRA,
          {
            organisationId: UTSIRA,
            categoryCode: category,
            thisWeek: null,
            lastKnown: { ...base, stock: 4, ...week13 },
          },
        ],
        [
          HOSPITAL,
          {
            organisationId: HOSPITAL,
            categoryCode: category,
            thisWeek: { ...base, stock: 0 },
            lastKnown: null,
          },
        ],
      ]),
    );
  });

  it('know nothing of later weeks', async () => {
    const early = await figures('2020-W12');
    expect(early.map(({ organisationId, lastKnown }) => [organisationId, lastKnown])).toEqual(
      sender.categories.map(() => [KOMMUNE, null]),
    );
    expect(await figures('2020-W11')).toEqual([]);
  });

  it('are nobody else’s to see', async () => {
    expect(await figures('2020-W15', 'public')).toEqual([]);
  });
});
