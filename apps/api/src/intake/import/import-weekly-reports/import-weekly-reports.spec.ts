import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { dataOf, upload } from '../../../../../../test/support/upload.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';
import { Authentication } from '../../../platform/access/authentication.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';

const KOMMUNE = organisationOf('kommune');
const TRONDHEIM = '5001';

const IMPORT = `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) {
  __typename
  ... on ImportAccepted { rows reports unchanged totalFaults leftOut { number isoWeek rows faults }
    faults { row column cell heading code message } }
  ... on Failure { message }
  ... on ImportRefused { totalFaults faults { row column cell heading code message } }
  ... on FileRefused { reason row } } }`;

interface Fault {
  row: number | null;
  column: number | null;
  cell: string | null;
  heading: string | null;
  code: string;
  message: string;
}
interface Answer {
  __typename: string;
  rows?: number;
  reports?: number;
  unchanged?: number;
  leftOut?: { number: string; isoWeek: string | null; rows: number[]; faults: number }[];
  faults?: Fault[];
  totalFaults?: number;
  message?: string;
  reason?: string;
}
interface Options {
  as?: string;
  isoWeek?: string | null;
  mode?: string;
  key?: string;
  locale?: 'nb' | 'nn' | 'en';
}

let app: TestApp;
let categories: readonly string[];

beforeAll(async () => {
  app = await startTestApp();
  ({ categories } = await ReportSender.for(app));
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterEach(async () => {
  await app.sql.owner('delete from weekly_report_line');
  await app.sql.owner('delete from weekly_report');
  await app.sql.owner('delete from weekly_report_import');
});
afterAll(() => app.stop());

function send(file: Uint8Array, { as = 'kommune', locale, ...options }: Options = {}, headers = {}) {
  const input = {
    isoWeek: options.isoWeek === undefined ? '2020-W15' : options.isoWeek,
    mode: options.mode ?? 'ALL_OR_NOTHING',
    idempotencyKey: options.key ?? randomUUID(),
  };
  return upload(app, IMPORT, input, file, { as, locale: locale ?? 'nb', headers });
}

async function take(file: Uint8Array, options: Options = {}): Promise<Answer> {
  return dataOf<{ importWeeklyReports: Answer }>(await send(file, options)).importWeeklyReports;
}

const HEADINGS = [
  'Uke',
  'Kommunenummer',
  'Kategori',
  'Beholdning',
  'Forbruk forrige uke',
  'Forventet forbruk neste uke',
];
type Row = (string | number)[];
const reportRows = (isoWeek = '2020-W15', number = TRONDHEIM): Row[] =>
  categories.map((code, i) => [isoWeek, number, code, 1000 + i, 10, 12]);
const csv = (rows: Row[], headings: Row = HEADINGS): Uint8Array => writeCsv([headings, ...rows]);

const stored = (): Promise<{ week: string; revision: number; lines: number; stock: number }[]> =>
  app.sql.owner(
    `select r.iso_week as week, r.revision, count(l.*) as lines, sum(l.stock) as stock
     from weekly_report r join weekly_report_line l on l.report_id = r.id group by r.id order by 1, 2`,
  );
const SUM = Array.from({ length: 11 }, (_, i) => 1000 + i).reduce((a, b) => a + b);

describe('a file of weekly reports', () => {
  it('becomes reports, whichever names, language and order it has', async () => {
    const headings = ['kategori', 'Behaldning (stk)', 'FORBRUK  FØRRE VEKE', 'Use last week'];
    expect(await take(csv([], headings))).toMatchObject({ __typename: 'FileRefused', reason: 'EMPTY' });
    const columns = [
      'Category',
      'Behaldning (stk)',
      'FORBRUK  FØRRE VEKE',
      'Expected use next week',
      'Kommunenr',
      'Egne bestillinger',
    ];
    const names = await app.sql.owner<{ name: string }>(
      'select name_nn as name from category order by position',
    );
    const rows = names.map(({ name }, i) => [
      name,
      `1\u00a0${String(i).padStart(3, '0')}`,
      i ? '10,0' : 'veit ikkje',
      '12',
      TRONDHEIM,
      i ? '' : 40,
    ]);
    expect(await take(csv(rows, columns))).toEqual({
      ...{ __typename: 'ImportAccepted', rows: 11, reports: 1, unchanged: 0 },
      ...{ leftOut: [], faults: [], totalFaults: 0 },
    });
    expect(await stored()).toEqual([{ week: '2020-W15', revision: 1, lines: 11, stock: SUM }]);
    const lines = await app.sql.owner(
      `select used_last_week as used, on_order as ordered, own_purchase as bought from weekly_report_line l join category c on c.code = l.category_code order by c.position limit 2`,
    );
    expect(lines).toEqual([
      { used: null, ordered: 40, bought: null },
      { used: 10, ordered: null, bought: null },
    ]);
  });

  it('holds several weeks, and stores each with its own timeliness', async () => {
    const rows = ['2020-W12', '2020-W13', '2020-W15'].flatMap((week) => reportRows(week));
    const answer = await take(writeXlsx([HEADINGS, ...rows]), { isoWeek: null });
    expect(answer).toMatchObject({ rows: 33, reports: 3 });
    expect(await app.sql.owner('select iso_week as week, timeliness from weekly_report order by 1')).toEqual([
      { week: '2020-W12', timeliness: 'LATE' },
      { week: '2020-W13', timeliness: 'LATE' },
      { week: '2020-W15', timeliness: 'IN_TIME' },
    ]);
  });

  it('sent twice is stored once: by its key, and by what it says', async () => {
    const key = randomUUID();
    const first = await take(csv(reportRows()), { key });
    expect(await take(csv(reportRows()), { key })).toEqual(first);
    expect(await take(csv(reportRows()))).toMatchObject({ rows: 0, reports: 0, unchanged: 1 });
    expect(
      await take(csv([...reportRows().slice(0, 10), [...reportRows()[10]!.slice(0, 3), 5, 5, 5]]), { key }),
    ).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await stored()).toHaveLength(1);
  });

  it('corrects a report only when it says which version it corrects', async () => {
    await take(csv(reportRows()));
    const corrected = (revision: Row, heading = 'Versjon'): Uint8Array =>
      csv(
        reportRows().map((row) => [...row.slice(0, 3), 7, ...row.slice(4), ...revision]),
        [...HEADINGS, heading],
      );
    expect((await take(corrected(['']))).faults).toEqual([
      {
        ...{ row: 2, column: 7, cell: 'G2', heading: 'Versjon', code: 'VERSION_CONFLICT' },
        message:
          'Rapporten er alt sendt (nå versjon 1). Hent en ny fil, eller skriv 1 under Versjon for å rette den.',
      },
    ]);
    expect(await take(corrected([1], 'Revisjon'))).toMatchObject({ reports: 1 }); // as older files name it
    expect(await stored()).toEqual([
      { week: '2020-W15', revision: 1, lines: 11, stock: SUM },
      { week: '2020-W15', revision: 2, lines: 11, stock: 77 },
    ]);
  });
});

describe('a file with faults', () => {
  const broken = (): Row[] => {
    const rows = reportRows();
    rows[0]![3] = '';
    rows[1]![3] = '\u22125';
    rows[2]![4] = 'mange';
    rows[3]![5] = '1.234';
    rows[4]![3] = '2,5';
    rows[5]![3] = '2000000000';
    rows[6]![2] = 'PARAPLY';
    return rows;
  };

  it('is refused as a whole, every fault told by row and column', async () => {
    const answer = await take(csv(broken()));
    expect([answer.__typename, answer.message, answer.totalFaults]).toEqual([
      ...['ImportRefused', 'Filen har 8 feil. Ingenting er lagret.', 8],
    ]);
    expect(answer.faults?.map(({ cell, code }) => [cell, code])).toEqual([
      ['D2', 'MISSING_VALUE'],
      [null, 'MISSING_LINE'],
      ['D3', 'NEGATIVE'],
      ['E4', 'NOT_A_NUMBER'],
      ['F5', 'AMBIGUOUS_NUMBER'],
      ['D6', 'FRACTIONAL'],
      ['D7', 'ABSURD'],
      ['C8', 'UNKNOWN_CATEGORY'],
    ]);
    expect(answer.faults?.[3]).toEqual({
      ...{ row: 4, column: 5, cell: 'E4', heading: 'Forbruk forrige uke', code: 'NOT_A_NUMBER' },
      message: '«mange» er ikke et tall. Skriv Forbruk forrige uke med bare sifre.',
    });
    const nynorsk = await take(csv(broken()), { locale: 'nn' });
    expect(nynorsk.faults?.[4]?.message).toBe(
      '«1.234» kan lesast på to måtar. Skriv talet utan punktum og komma.',
    );
    expect(await app.sql.owner('select from weekly_report_import')).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('is told what is wrong with its headings first', async () => {
    const answer = await take(
      csv(reportRows(), ['Uke', 'Kategori', 'Kategori', 'Farge', 'Beholdning', 'Forbruk forrige uke']),
    );
    expect(answer.faults?.map(({ cell, code }) => [cell, code])).toEqual([
      ['C1', 'DUPLICATE_COLUMN'],
      ['D1', 'UNKNOWN_COLUMN'],
      [null, 'MISSING_COLUMN'],
      [null, 'MISSING_COLUMN'],
    ]);
  });

  it('has its good reports taken when that is asked for, and never half of one', async () => {
    const rows = [...reportRows('2020-W13'), ...broken().map((row) => ['2020-W15', ...row.slice(1)])];
    const answer = await take(csv(rows), { isoWeek: null, mode: 'ACCEPT_GOOD_ROWS' });
    expect(answer).toMatchObject({ __typename: 'ImportAccepted', rows: 11, reports: 1, totalFaults: 8 });
    const bad = Array.from({ length: 11 }, (_, i) => 13 + i);
    expect(answer.leftOut).toEqual([{ number: TRONDHEIM, isoWeek: '2020-W15', rows: bad, faults: 8 }]);
    expect(answer.faults).toHaveLength(8);
    expect((await stored()).map(({ week }) => week)).toEqual(['2020-W13']);
    expect(await take(csv(broken()), { mode: 'ACCEPT_GOOD_ROWS' })).toMatchObject({
      ...{ __typename: 'ImportRefused', totalFaults: 8 },
    });
  });

  it('cannot report for another, for nobody, nor for a week that is not there to be reported', async () => {
    const codes = async (rows: Row[], isoWeek: string | null = null, as = 'kommune') =>
      (await take(csv(rows), { isoWeek, as })).faults?.map(({ cell, code }) => [cell, code]);
    expect(await codes(reportRows('2020-W15', '1151'))).toEqual([['B2', 'OTHER_ORGANISATION']]);
    expect(await codes(reportRows('2020-W15', '958935421'))).toEqual([['B2', 'UNKNOWN_ORGANISATION']]);
    expect(await codes(reportRows('2020-W15', "5001' or 1=1"))).toEqual([['B2', 'UNKNOWN_ORGANISATION']]);
    expect(await codes(reportRows('2020-W16'))).toEqual([['A2', 'WEEK_NOT_OPEN']]);
    expect((await codes(reportRows('2020-W54')))?.[0]).toEqual(['A2', 'NOT_A_WEEK']);
    expect((await codes(reportRows('2020-W14'), '2020-W15'))?.[0]).toEqual(['A2', 'OTHER_WEEK']);
    await app.sql.owner(`insert into reporting_week values ('2020-W11', '2020-03-09', '2020-03-10', now())`);
    expect(await codes(reportRows('2020-W10'))).toEqual([['A2', 'WEEK_CLOSED']]);
    await app.sql.owner(`delete from reporting_week where iso_week = '2020-W11'`);
    expect(await stored()).toEqual([]);
  });

  it('is not taken from those who do not report', async () => {
    const { text } = await send(csv(reportRows()), { as: 'helsedirektoratet-1' });
    expect(text).toContain('FORBIDDEN');
    await app.sql.owner('update membership set revoked_at = now() where subject = $1', ['kommune-utsira']);
    expect(await send(csv(reportRows()), { as: 'kommune-utsira' })).toMatchObject({ status: 401 });
  });
});

describe('a request that is no import', () => {
  it('of 50 MB is refused with the limit, and leaves nothing', async () => {
    const { status, text } = await send(Buffer.alloc(50 * 1024 * 1024, '1'));
    expect([status, JSON.parse(text)]).toEqual([
      413,
      {
        errors: [
          { message: 'Filen er større enn 10 MB. Del den opp.', extensions: { code: 'FILE_TOO_LARGE' } },
        ],
      },
    ]);
    expect(await app.sql.owner('select from weekly_report_import')).toEqual([]);
  });

  it('from nobody is refused unread', async () => {
    expect(await send(csv(reportRows()), {}, { authorization: 'Bearer x.y.z' })).toMatchObject({
      status: 401,
    });
  });

  it('is asked once whose it is', async () => {
    const asked = jest.spyOn(Authentication.prototype, 'credentialOf');
    expect((await take(csv(reportRows()))).__typename).toBe('ImportAccepted');
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it.each<[string, Record<string, string>]>([
    ['no operation', { map: '{}' }],
    [
      'no file',
      { operations: '{"query":"{ me { name } }","variables":{"f":null}}', map: '{"0":["variables.f"]}' },
    ],
    [
      'a map into nowhere',
      {
        operations: '{"query":"{ me { name } }","variables":{}}',
        map: '{"0":["variables.__proto__.x"]}',
        0: 'x',
      },
    ],
    ['no JSON', { operations: '{', map: '{' }],
  ])('because it has %s is malformed', async (_what, parts) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(parts)) form.set(name, value);
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${await app.token('kommune')}` },
    });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toMatch(/stack|node_modules|\.ts\b/);
  });

  it('small enough may be sent as any other operation', async () => {
    const file = { fileName: 'a.csv', contentBase64: Buffer.from(csv(reportRows())).toString('base64') };
    const input = { file, idempotencyKey: randomUUID(), isoWeek: '2020-W15' };
    const { data } = await app.graphql<{ importWeeklyReports: Answer }>(IMPORT, { input }, { as: 'kommune' });
    expect(data?.importWeeklyReports).toMatchObject({ reports: 1, rows: 11 });
    expect(
      await app.sql.owner(
        'select organisation_id as id, file_name as name, stored_rows as rows from weekly_report_import',
      ),
    ).toEqual([{ id: KOMMUNE, name: 'a.csv', rows: 11 }]);
  });
});
