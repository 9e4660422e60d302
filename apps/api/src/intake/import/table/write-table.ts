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
  const cells = safe(rows).map((row) => row.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell)));
  const book = utils.book_new(utils.aoa_to_sheet(cells), TEMPLATE_SHEET);
  // Shared texts, as Excel writes them: of a text that stands in its cell the library reads '&amp;' as '&'.
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
}

/** null: an empty cell. `_x0041_` stands for a character by its number there; of what only looks so the first sign is written by its. */
const textOf = (text: string): string | null =>
  text === '' ? null : text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
