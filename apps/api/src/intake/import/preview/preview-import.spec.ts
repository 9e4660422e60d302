import { jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { dataOf, upload } from '../../../../../../test/support/upload.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';
import { ThreadPool } from '../../../platform/threads/thread-pool.js';
import type { Cell, Table } from '../table/cell.js';
import { readTable } from '../table/read-table.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';

const PREVIEW = `query ($input: PreviewImportInput!) { previewImport(input: $input) { __typename
  ... on FileRefused { reason }
  ... on ImportPreview { totalReports totalRows totalFaults counts { becomes reports rows }
    reports { number organisation isoWeek rows becomes faults } faults { cell code message }
    warnings { row cell check name message answer } rows { row cells }
    faultyRows(format: CSV) { fileName contentBase64 } } } }`;

interface Preview {
  __typename: string;
  reason?: string;
  totalReports: number;
  totalRows: number;
  totalFaults: number;
  counts: { becomes: string; reports: number; rows: number }[];
  reports: { number: string; organisation: string | null; becomes: string; faults: number }[];
  faults: { cell: string | null; code: string; message: string }[];
  warnings: {
    row: number;
    cell: string;
    check: string;
    name: string;
    message: string;
    answer: string | null;
  }[];
  rows: { row: number; cells: string[] }[];
  faultyRows: { fileName: string; contentBase64: string } | null;
}

let app: TestApp;
let sender: ReportSender;
beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
  await sender.send('kommune', sender.report('2020-W14', organisationOf('kommune')));
});
afterEach(async () => {
  expect(await app.sql.owner('select iso_week as week from weekly_report')).toEqual([{ week: '2020-W14' }]);
  expect(await app.sql.owner(`select from reporting_week where iso_week = '2020-W15'`)).toEqual([]);
});
afterAll(() => app.stop());

const HEADINGS = [
  'Uke',
  'Nummer',
  'Kategori',
  'Beholdning',
  'Forbruk forrige uke',
  'Forventet forbruk neste uke',
];
const rowsFor = (number: string, isoWeek = '2020-W15'): Cell[][] =>
  sender.categories.map((code) => [isoWeek, number, code, 100, 10, 12]);
const preview = async (bytes: Uint8Array, as = 'kommune', isoWeek: string | null = null) =>
  dataOf<{ previewImport: Preview }>(await upload(app, PREVIEW, { isoWeek }, bytes, { as })).previewImport;

describe('a file looked at before it is imported', () => {
  it('shows its rows, whose reports they are, and what would become of them', async () => {
    const rows = [...rowsFor('5001'), ...rowsFor('5001', '2020-W14')];
    const seen = await preview(writeXlsx([HEADINGS, ...rows]));
    expect([seen.totalReports, seen.totalRows, seen.totalFaults, seen.faultyRows]).toEqual([2, 23, 0, null]);
    expect(seen.reports).toEqual([
      expect.objectContaining({
        number: '5001',
        organisation: 'Trondheim kommune',
        becomes: 'NEW',
        faults: 0,
      }),
      expect.objectContaining({ number: '5001', isoWeek: '2020-W14', becomes: 'UNCHANGED', faults: 0 }),
    ]);
    expect(seen.counts).toEqual([
      { becomes: 'NEW', reports: 1, rows: 11 },
      { becomes: 'CORRECTION', reports: 0, rows: 0 },
      { becomes: 'UNCHANGED', reports: 1, rows: 11 },
      { becomes: 'LEFT_OUT', reports: 0, rows: 0 },
    ]);
    expect(seen.rows).toHaveLength(23);
    expect(seen.rows[0]).toEqual({ row: 1, cells: HEADINGS });
    expect(seen.rows[1]).toEqual({
      row: 2,
      cells: ['2020-W15', '5001', sender.categories[0], '100', '10', '12'],
    });
  });

  it('tells what is hard to believe, where, and by which name it is answered', async () => {
    const rows = rowsFor('5001');
    rows[1]![3] = 0;
    const [warning, ...more] = (await preview(writeCsv([HEADINGS, ...rows]))).warnings.filter(
      ({ check }) => check === 'SUDDEN_ZERO',
    );
    expect(more).toEqual([]);
    expect(warning).toEqual({
      ...{ row: 3, cell: 'D3', check: 'SUDDEN_ZERO', name: 'Plutselig null', answer: null },
      message: 'Beholdning er 0, men ventet var om lag 90. Er det tomt, eller ikke talt?',
    });
  });

  it('tells what is wrong with its headings, and shows it all the same', async () => {
    const seen = await preview(
      writeCsv([
        ['Uke', 'Farge'],
        ['2020-W15', 'rød'],
      ]),
    );
    expect([seen.totalReports, seen.reports, seen.rows.length]).toEqual([0, [], 2]);
    expect(seen.faults.map(({ cell, code }) => [cell, code])[0]).toEqual(['B1', 'UNKNOWN_COLUMN']);
    expect(seen.totalFaults).toBe(seen.faults.length);
  });

  it('that is none is refused as by the import', async () => {
    expect(await preview(Buffer.from('%PDF-1.7'))).toEqual({
      __typename: 'FileRefused',
      reason: 'UNREADABLE',
    });
  });

  it('gives its faulty reports as a file to correct, with the fault beside the row, that imports when it is', async () => {
    const [good, bad, stranger] = ['5001', '5006', '1151'].map((number) => rowsFor(number)) as [
      Cell[][],
      Cell[][],
      Cell[][],
    ];
    bad[3]![3] = 'mange';
    const seen = await preview(writeCsv([HEADINGS, ...good, ...bad, ...stranger]), 'fylkesmann');
    expect(seen.faults.map(({ cell, code }) => [cell, code])).toEqual([
      ['D16', 'NOT_A_NUMBER'],
      ['B24', 'OTHER_ORGANISATION'],
    ]);
    expect(seen.counts.map(({ reports }) => reports)).toEqual([1, 0, 0, 2]);
    expect(seen.reports.map(({ number }) => number)).toEqual(['5006', '1151', '5001']);
    const table = readTable(Buffer.from(seen.faultyRows!.contentBase64, 'base64')) as Table;
    expect(seen.faultyRows?.fileName).toBe('til-retting.csv');
    expect(table[0]).toEqual([...HEADINGS, 'Feil']);
    expect(table.slice(1).map((row) => row[1])).toEqual([...bad, ...stranger].map((row) => row[1]));
    expect(table[4]).toEqual([
      ...bad[3]!.map(String),
      '«mange» er ikke et tall. Skriv Beholdning med bare sifre.',
    ]);

    const corrected = table.slice(0, 12).map((row) => row.map((cell) => (cell === 'mange' ? '40' : cell)));
    const again = await preview(writeCsv(corrected), 'fylkesmann');
    expect([again.totalFaults, again.counts[0]]).toEqual([0, { becomes: 'NEW', reports: 1, rows: 11 }]);
    const still = await preview(writeCsv(table), 'fylkesmann');
    const second = readTable(Buffer.from(still.faultyRows!.contentBase64, 'base64')) as Table;
    expect(second).toEqual(table); // its old faults are replaced, not kept beside the new
  });

  it('is an RHF’s for its hospitals, and names the kommune of its region as somebody else’s', async () => {
    const seen = await preview(writeCsv([HEADINGS, ...rowsFor('883974832'), ...rowsFor('5001')]), 'rhf');
    expect(seen.reports.map(({ organisation, becomes }) => [organisation, becomes])).toEqual([
      ['Trondheim kommune', 'LEFT_OUT'],
      ['St. Olavs hospital HF', 'NEW'],
    ]);
    expect(seen.faults.map(({ cell, code }) => [cell, code])).toEqual([['B13', 'OTHER_ORGANISATION']]);
    expect(seen.faultyRows?.fileName).toBe('til-retting.csv');
  });

  it('is read once, for what it says, its rows and the file to correct', async () => {
    const tasks = jest.spyOn(ThreadPool.prototype, 'run');
    const [good, bad] = [rowsFor('5001'), rowsFor('1151')];
    const seen = await preview(writeCsv([HEADINGS, ...good, ...bad]), 'fylkesmann');
    expect([seen.rows.length, seen.faultyRows === null]).toEqual([23, false]);
    expect(tasks.mock.calls.map(([task]) => Object.keys(task as object)[0])).toEqual(['read', 'write']);
    tasks.mockRestore();
  });

  it('shows of a long file what has faults', async () => {
    const weeks = Array.from({ length: 12 }, (_, i) => `2020-W${String(i + 4).padStart(2, '0')}`);
    const numbers = await app.sql.owner<{ number: string }>(
      `select kommune_number as number from organisation where fylkesmann_id = $1 and kind = 'KOMMUNE' order by 1 limit 10`,
      [organisationOf('fylkesmann')],
    );
    const rows = weeks.flatMap((week) => numbers.flatMap(({ number }) => rowsFor(number, week)));
    rows[700]![3] = -1;
    rows[1200]![3] = -1;
    const seen = await preview(writeCsv([HEADINGS, ...rows]), 'fylkesmann');
    expect([seen.totalRows, seen.totalReports, seen.totalFaults]).toEqual([1321, 120, 2]);
    const report = (first: number) => rows.slice(first - 2, first + 9).map((cells, i) => [first + i, cells]);
    expect(seen.rows.slice(1).map(({ row, cells }) => [row, cells])).toEqual(
      [...report(695), ...report(1201)].map(([row, cells]) => [row, (cells as Cell[]).map(String)]),
    );
    expect(seen.rows[0]).toEqual({ row: 1, cells: HEADINGS });
  });

  it('is not for those who do not report', async () => {
    const { text } = await upload(app, PREVIEW, {}, writeCsv([HEADINGS]), { as: 'helsedirektoratet-1' });
    expect(text).toContain('FORBIDDEN');
  });

  it('of 5,000 rows for one report is answered with what is wrong', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => rowsFor('5001')[i % 11]!);
    const seen = await preview(writeCsv([HEADINGS, ...rows]));
    expect([seen.totalFaults, seen.faults.length]).toEqual([5_000 - 11, 1_000]);
    expect(new Set(seen.faults.map(({ code }) => code))).toEqual(new Set(['DUPLICATE_CATEGORY']));
  });

  it('has a key of its own nowhere: it changes nothing', async () => {
    await preview(writeCsv([HEADINGS, ...rowsFor('5001')]));
    expect(
      await app.sql.owner('select from idempotency_record where operation like $1', ['%mport%']),
    ).toEqual([]);
  });
});
