import { linesOf } from '../../submit-weekly-report/lines-of.js';
import { FAULTS_KEPT } from '../file/fault.js';
import { faultsOf, reportsOf, wholeAnswers, type FileReport } from '../file/file-report.js';
import { readHeadings, type Headings } from '../file/headings.js';
import { readLines } from '../file/read-lines.js';
import { FileRefusal, NoTable } from '../table/no-table.js';
import { readTable } from '../table/read-table.js';
import type { Reading, ReadPart, ReadReport } from './read-report.js';

/** Reports in a part: some 20 ms of work. */
const BATCH = 200;

/** Everything a file says, and what is wrong with it as far as that can be seen in the file. */
export function* readReports({
  bytes,
  isoWeek,
  locale,
  categories,
  names,
  shown,
}: Reading): Generator<ReadPart, void> {
  const table = readTable(bytes);
  if (table instanceof NoTable) {
    yield { noTable: table };
    return;
  }
  if (table.length < 2) {
    yield { noTable: new NoTable(FileRefusal.EMPTY) };
    return;
  }
  const headings = readHeadings(table[0] ?? [], locale);
  yield { headings, rows: table.length, top: table.slice(0, shown) };
  if (Array.isArray(headings)) return;
  const reports = reportsOf(readLines(table, { headings, isoWeek, categories }));
  let room = FAULTS_KEPT;
  for (let at = 0; at < reports.length; at += BATCH) {
    const part = reports.slice(at, at + BATCH).map((report): ReadReport => {
      const read = readReport(report, names, headings, room);
      room -= read.faults.length;
      return read;
    });
    yield { reports: part };
  }
}

function readReport(
  report: FileReport,
  names: ReadonlyMap<string, string>,
  headings: Headings,
  room: number,
): ReadReport {
  const { number, isoWeek, lines } = report;
  const faults = faultsOf(report, names, headings);
  const codes = [...names.keys()];
  const categories = lines.map(({ line }) => line.categoryCode);
  return {
    ...{ number, isoWeek, rows: lines.map(({ row }) => row) },
    categories,
    missing: number === '' ? [] : codes.filter((code) => !categories.includes(code)),
    ...{ faults: faults.slice(0, room), faultCount: faults.length },
    content:
      faults.length > 0
        ? null
        : {
            ...wholeAnswers(report),
            lines: linesOf(
              lines.map(({ line }) => line),
              codes,
            ),
            lineRows: codes.map((code) => lines.find(({ line }) => line.categoryCode === code)?.row ?? 0),
            answers: lines.flatMap(({ row, line: { categoryCode }, answers }) =>
              answers.map((answer) => ({ row, categoryCode, ...answer })),
            ),
          },
  };
}
