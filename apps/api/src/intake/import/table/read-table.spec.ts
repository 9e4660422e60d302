import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { MAX_COLUMNS, MAX_ROWS, columnLetters } from './cell.js';
import { defused } from './defuse.js';
import { FileRefusal, NoTable } from './no-table.js';
import { readTable } from './read-table.js';
import { writeCsv, writeXlsx } from './write-table.js';

const text = (value: string, encoding: BufferEncoding = 'utf8') => readTable(Buffer.from(value, encoding));
const reasonOf = (table: ReturnType<typeof readTable>) => (table instanceof NoTable ? table.reason : null);

describe('a CSV file', () => {
  const rows = [
    ['Nummer', 'Navn', 'Beholdning'],
    ['0301', 'Bærum; Østre', '1 234,5'],
  ];

  it.each([';', ',', '\t'])('is read with %j between its cells', (separator) => {
    const lines = rows.map((row) => row.map((cell) => `"${cell}"`).join(separator));
    expect(text(lines.join('\r\n'))).toEqual(rows);
    expect(text(`sep=${separator}\n${lines.join('\n')}`)).toEqual(rows);
  });

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('a;æøå−\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFa;æøå−\n')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFa;æøå−\n', 'utf16le')],
  ])('is read in %s', (_name, bytes) => {
    expect(readTable(bytes)).toEqual([['a', 'æøå−']]);
  });

  it('is read in windows-1252', () => {
    const bytes = Buffer.from([0x61, 0x3b, 0xe6, 0xf8, 0xe5, 0xa0, 0x80, 0x0d, 0x0a]);
    expect(readTable(bytes)).toEqual([['a', 'æøå\u00a0€']]);
  });

  it('keeps quotes, separators and line breaks within a cell, and blank rows within the table', () => {
    expect(text('a;b\r\n"1;""2""";"x\ny"\r\n\r\n3;\r\n;\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['1;"2"', 'x\ny'],
      [''],
      ['3', ''],
    ]);
  });

  it('counts a separator of the decimals as none: the headings say which it is', () => {
    expect(text('a;b\n1,5;2,5\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
    ]);
  });

  it('with a quotation mark left open is refused, with its row', () => {
    const refused = text('a;b\n1;2\n"3;4\n5;6\n');
    expect(refused).toMatchObject({ reason: FileRefusal.BROKEN_QUOTES, row: 3 });
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.from('')],
    ['a byte order mark alone', Buffer.from('\uFEFF')],
    ['blank rows alone', Buffer.from(';;;\n\n;;\n')],
  ])('of %s is empty', (_name, bytes) => {
    expect(reasonOf(readTable(bytes))).toBe(FileRefusal.EMPTY);
  });
});

describe('an XLSX file', () => {
  const workbook = (...sheets: [string, unknown[][]][]) => {
    const book = utils.book_new();
    for (const [name, data] of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(data), name);
    return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
  };

  it('keeps numbers, text that looks like one, and places nobody filled in', () => {
    const bytes = workbook(['Ark1', [['0301', 301, null, 1.5], [], [null, 'x']]]);
    expect(readTable(bytes)).toEqual([['0301', 301, '', 1.5], [], ['', 'x']]);
  });

  it('is read from the sheet of the template where there is one, else from the first', () => {
    expect(readTable(workbook(['Notater', [['a']]], ['Rapport', [['b']]]))).toEqual([['b']]);
    expect(readTable(workbook(['Notater', [['a']]], ['Andre', [['b']]]))).toEqual([['a']]);
  });

  it('shows a date as what it looks like, a truth value and an error as text', () => {
    const sheet = utils.aoa_to_sheet([[43862, true]]);
    sheet.A1 = { t: 'n', v: 43862, z: 'dd.mm' };
    sheet.C1 = { t: 'e', v: 0x17 };
    sheet['!ref'] = 'A1:C1';
    const book = utils.book_new(sheet, 'Ark1');
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    expect(readTable(bytes)).toEqual([['2020-02-01', 'TRUE', '#REF!']]);
  });
});

describe('a file that is no table', () => {
  it.each<[string, Buffer]>([
    ['an older workbook or one with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['an archive of something else', Buffer.from(zipSync({ 'a.txt': Buffer.from('x') }))],
    ['a damaged archive', Buffer.from('PK\u0003\u0004 and then nothing')],
    ['half a workbook', writeXlsx([['a', 1]]).subarray(0, 3_000)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ])('such as %s is refused', (_name, bytes) => {
    expect(reasonOf(readTable(bytes))).toBe(FileRefusal.UNREADABLE);
  });

  it('because it is too large is refused unread', () => {
    expect(reasonOf(readTable(Buffer.alloc(10 * 1024 * 1024 + 1, 'a')))).toBe(FileRefusal.TOO_LARGE);
  });

  it('because it unpacks to a thousand times its size is refused while it is unpacked', () => {
    const sheet = Buffer.alloc(201 * 1024 * 1024, ' ');
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': sheet });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(reasonOf(readTable(bomb))).toBe(FileRefusal.UNPACKS_TOO_LARGE);
    // It says of itself that it is small.
    const liar = Buffer.from(bomb);
    for (const signature of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
      const at = liar.indexOf(signature, 0, 'latin1');
      liar.writeUInt32LE(1000, at + (signature.endsWith('\u0004') ? 22 : 24));
    }
    expect(reasonOf(readTable(liar))).toBe(FileRefusal.UNPACKS_TOO_LARGE);
  });

  it('because of one row too many is refused, and not one earlier', () => {
    const lines = 'x\n'.repeat(MAX_ROWS + 1);
    expect(text(lines)).toHaveLength(MAX_ROWS + 1); // the headings and as many as there may be
    expect(reasonOf(text(`${lines}x\n`))).toBe(FileRefusal.TOO_MANY_ROWS);
    const rows = Array.from({ length: MAX_ROWS + 2 }, () => [1]);
    expect(reasonOf(readTable(writeXlsx(rows)))).toBe(FileRefusal.TOO_MANY_ROWS);
  });

  it.each([writeCsv, writeXlsx])('because of a column too many is refused, %p', (written) => {
    const wide = (columns: number) => written([['a'], Array.from({ length: columns }, () => 'x')]);
    expect(readTable(wide(MAX_COLUMNS))).toHaveLength(2);
    expect(readTable(wide(MAX_COLUMNS + 1))).toMatchObject({ reason: FileRefusal.TOO_MANY_COLUMNS, row: 2 });
  });
});

describe('a table that is written', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '@SUM(A1)',
      '+47',
      '-1',
      '\u221212',
      "''-",
      '0301',
      '1\u00a0234',
      'a;b',
      '"',
      '&Gt;',
      '&amp;',
      '_x0041_',
      '_x005F_x00e5_',
    ),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const isFull = (table: string[][]) => [table[0]!, table.at(-1)!].every((row) => row.every((c) => c !== ''));
  /** The first line tells the separator: headings have no other one in them. */
  const isHeaded = ([headings]: string[][]) => headings!.every((c) => !/[,\t]/.test(c));

  it.each([writeCsv, writeXlsx])('is read again as it was: %p', (written) => {
    fc.assert(
      fc.property(rows.filter(isFull).filter(isHeaded), (table) => {
        const again = readTable(written(table));
        if (again instanceof NoTable) throw new Error(again.reason);
        const filled = table.map((row) => row.slice(0, row.findLastIndex((c) => c !== '') + 1));
        const read = again.map((row) => row.slice(0, row.findLastIndex((c) => c !== '') + 1));
        expect(read).toEqual(filled);
      }),
      { numRuns: 100 },
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    fc.assert(fc.property(fc.string(), (value) => !/^[=+\-@\t\r]/.test(defused(value))));
    expect(writeCsv([['=cmd|x', 5]]).toString()).toBe("\uFEFF'=cmd|x;5");
  });

  it('numbers columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
