import { read, type CellObject, type ParsingOptions, type WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type Cell, type Table } from './cell.js';
import { FileRefusal, NoTable } from './no-table.js';
import { TEMPLATE_SHEET } from './template-sheet.js';
import { unpack } from './unpack.js';

/** Rows of the template's sheet, or else of the first. Formulas are never run: their last value is what is read. */
export function readXlsx(bytes: Uint8Array): Table | NoTable {
  const plain = unpack(bytes);
  if (plain instanceof NoTable) return plain;
  const sheet = sheetOf(plain);
  if (!sheet) return new NoTable(FileRefusal.UNREADABLE);
  // Sparse: a row or cell nobody wrote is not there. One column too many is enough to be refused for.
  return Array.from(sheet['!data'] ?? [], (row: CellObject[] | undefined = []) =>
    Array.from(row.slice(0, MAX_COLUMNS + 1), cellOf),
  );
}

function sheetOf(bytes: Uint8Array): WorkSheet | null {
  const options: ParsingOptions = {
    type: 'array',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellDates: true,
    UTC: true,
  };
  try {
    const { SheetNames } = read(bytes, { ...options, bookSheets: true });
    const name = SheetNames.includes(TEMPLATE_SHEET) ? TEMPLATE_SHEET : SheetNames[0];
    if (name === undefined) return null;
    const book = read(bytes, { ...options, sheets: name, sheetRows: MAX_ROWS + 2 });
    return book.Sheets[name] ?? null;
  } catch {
    return null;
  }
}

function cellOf(cell: CellObject | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'z') return '';
  if (cell.t === 'n') return Number(cell.v);
  // Excel makes dates of what looks like one, 1.2 for instance: never the number behind it.
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  return cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
}
