import { MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS, type Cell, type Table } from './cell.js';
import { decodeText } from './decode-text.js';
import { undefused } from './defuse.js';
import { FileRefusal, NoTable } from './no-table.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

const ZIP = 'PK\u0003\u0004';
/** Formats somebody may send in place of a table: older Excel, or a workbook with a password, and PDF. */
const OTHERS = ['\u00d0\u00cf\u0011\u00e0', '%PDF'];

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => cell === '');

/**
 * The rows of a CSV or XLSX file; what it is, its bytes say, not its name. Each limit is checked before what it bounds is
 * made. Blank rows at the end are no rows.
 */
export function readTable(bytes: Uint8Array): Table | NoTable {
  if (bytes.length > MAX_FILE_BYTES) return new NoTable(FileRefusal.TOO_LARGE);
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (OTHERS.includes(start)) return new NoTable(FileRefusal.UNREADABLE);
  const rows = start === ZIP ? readXlsx(bytes) : readText(bytes);
  if (rows instanceof NoTable) return rows;

  const last = rows.findLastIndex((row) => !isBlank(row));
  if (last < 0) return new NoTable(FileRefusal.EMPTY);
  if (last > MAX_ROWS) return new NoTable(FileRefusal.TOO_MANY_ROWS);
  const wide = rows.findIndex((row) => row.length > MAX_COLUMNS);
  if (wide >= 0) return new NoTable(FileRefusal.TOO_MANY_COLUMNS, wide + 1);
  return rows
    .slice(0, last + 1)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? undefused(cell) : cell)));
}

function readText(bytes: Uint8Array): Table | NoTable {
  const text = decodeText(bytes);
  return text instanceof NoTable ? text : readCsv(text);
}
