import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { defused } from './defuse.js';
import type { Cell, Table } from './cell.js';
import { TEMPLATE_SHEET } from './template-sheet.js';

const BYTE_ORDER_MARK = '\uFEFF';

const safe = (rows: Table): Cell[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? defused(cell) : cell)));

/** As a Norwegian Excel opens it: semicolons, and a mark that says UTF-8. */
export function writeCsv(rows: Table): Buffer {
  return Buffer.from(BYTE_ORDER_MARK + Papa.unparse(safe(rows), { delimiter: ';', newline: '\r\n' }));
}

/** Text stays text: 0301 keeps its zero. */
export function writeXlsx(rows: Table): Buffer {
  const sheet = utils.aoa_to_sheet(safe(rows).map((row) => row.map((cell) => (cell === '' ? null : cell))));
  const book = utils.book_new(sheet, TEMPLATE_SHEET);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
