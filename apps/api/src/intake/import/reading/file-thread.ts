import { serveTasks } from '../../../platform/threads/serve-tasks.js';
import { NoTable } from '../table/no-table.js';
import { readTable } from '../table/read-table.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';
import type { Cell, Table } from '../table/cell.js';
import { readReports, type Reading, type ReadPart } from './read-reports.js';

export type FileTask =
  | { readonly read: Reading }
  /** These rows of a file that is a table, by their numbers. */
  | { readonly rowsOf: Uint8Array; readonly rows: readonly number[] }
  | { readonly write: Table; readonly format: 'CSV' | 'XLSX' };
export type FilePart = ReadPart | { readonly cells: Cell[][] } | { readonly bytes: Uint8Array };

/** Rows in a part. */
const BATCH = 1_000;

function* work(task: FileTask): Generator<FilePart, void> {
  if ('read' in task) return yield* readReports(task.read);
  if ('write' in task) {
    yield { bytes: (task.format === 'CSV' ? writeCsv : writeXlsx)(task.write) };
    return;
  }
  const table = readTable(task.rowsOf);
  if (table instanceof NoTable) return;
  for (let at = 0; at < task.rows.length; at += BATCH)
    yield { cells: task.rows.slice(at, at + BATCH).map((row) => [...(table[row - 1] ?? [])]) };
}

serveTasks(work);
