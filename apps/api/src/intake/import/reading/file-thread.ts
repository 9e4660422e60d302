import { serveTasks } from '../../../platform/threads/serve-tasks.js';
import { NoTable } from '../table/no-table.js';
import { readTable } from '../table/read-table.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';
import type { FilePart, FileTask } from './file-task.js';
import { readReports } from './read-reports.js';

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
