import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { dataOf, upload } from '../../../../../test/support/upload.js';
import { ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';
import { MAX_ROWS } from './table/cell.js';

const IMPORT = `mutation ($input: ImportWeeklyReportsInput!) { imported: importWeeklyReports(input: $input) { __typename
  ... on FileRefused { reason message } ... on ImportRefused { totalFaults faults { code } } } }`;

interface Answer {
  imported: {
    __typename: string;
    reason?: string;
    message?: string;
    totalFaults?: number;
    faults?: { code: string }[];
  };
}

let app: TestApp;
let categories: readonly string[];
beforeAll(async () => {
  app = await startTestApp();
  ({ categories } = await ReportSender.for(app));
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterEach(async () => {
  for (const table of [
    'weekly_report',
    'weekly_report_line',
    'weekly_report_import',
    'reporting_week',
    'idempotency_record',
  ])
    expect(await app.sql.owner(`select from ${table}`)).toEqual([]);
});
afterAll(() => app.stop());

const send = async (bytes: Uint8Array) => {
  const input = { idempotencyKey: randomUUID(), isoWeek: '2020-W15' };
  return dataOf<Answer>(await upload(app, IMPORT, input, bytes, { as: 'kommune' })).imported;
};
const HEADINGS = ['Nummer', 'Kategori', 'Beholdning', 'Forbruk forrige uke', 'Forventet forbruk neste uke'];

/** A workbook of so many rows, made without a library: the spec must not be what takes the time. */
function workbook(rows: number): Uint8Array {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (values: (string | number)[]) => `<row>${values.map(cell).join('')}</row>`;
  const lines = categories.map((code) => row(['1151', code, 1000, 700, 800]));
  const data = [row(HEADINGS), ...Array.from({ length: rows }, (_, i) => lines[i % lines.length])].join('');
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const part = (name: string, kind: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return zipSync(
    {
      '[Content_Types].xml': xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
      ),
      '_rels/.rels': xml(relation('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Rapport" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(relation('worksheet', 'worksheets/sheet1.xml')),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
      ),
    },
    { level: 1 },
  );
}

describe('a large file', () => {
  it('is read without keeping anybody else waiting', async () => {
    const bytes = workbook(60_000);
    let reading = true;
    const started = performance.now();
    const answer = send(bytes).finally(() => (reading = false));
    const waits: number[] = [];
    while (reading) {
      const asked = performance.now();
      expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const total = performance.now() - started;
    // Nobody waits for the file: on the event loop, one of these would have taken nearly all of it.
    expect(Math.max(...waits)).toBeLessThan(total / 3);
    const { __typename, totalFaults, faults } = await answer;
    // 60,000 rows of one organisation that is another's: each category once, and 59,989 times more.
    expect([__typename, totalFaults, faults?.[0]?.code]).toEqual([
      'ImportRefused',
      59_990,
      'OTHER_ORGANISATION',
    ]);
    expect(faults).toHaveLength(200);
  }, 120_000);

  it.each([
    ['workbook', () => workbook(MAX_ROWS + 1)],
    ['CSV', () => Buffer.from(`${HEADINGS.join(';')}\n${'1151;x;1;1;1\n'.repeat(MAX_ROWS + 1)}`)],
  ])(
    'of more than 200,000 rows is refused as such: a %s',
    async (_kind, file) => {
      expect(await send(file())).toEqual({
        __typename: 'FileRefused',
        reason: 'TOO_MANY_ROWS',
        message: 'Filen har mer enn 200\u00a0000 rader. Del den opp.',
      });
    },
    120_000,
  );

  it('that unpacks to a thousand times its size is refused, and the next one is read', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(201 * 1024 * 1024) });
    expect((await send(bomb)).reason).toBe('UNPACKS_TOO_LARGE');
    expect((await send(Buffer.from(HEADINGS.join(';')))).reason).toBe('EMPTY');
  }, 60_000);
});
