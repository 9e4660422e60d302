import type { IsoWeek, Locale } from '@fordel/shared';
import type { PlausibilityCheck } from '../../plausibility/plausibility-check.js';
import type { ServicesReduced } from '../../report/services-reduced.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import { linesOf } from '../../submit-weekly-report/lines-of.js';
import type { Fault } from '../file/fault.js';
import { faultsOf, reportsOf, wholeAnswers, type FileReport } from '../file/file-report.js';
import { readHeadings, type Headings } from '../file/headings.js';
import { readLines } from '../file/read-lines.js';
import { FileRefusal, NoTable } from '../table/no-table.js';
import { readTable } from '../table/read-table.js';

export interface Reading {
  readonly bytes: Uint8Array;
  /** The week of rows that name none; and when it is chosen, the only one. */
  readonly isoWeek: IsoWeek | null;
  readonly locale: Locale;
  /** By every name it goes by, as `spelling` has it, the code of a category. */
  readonly categories: ReadonlyMap<string, string>;
  /** In the order of the catalogue. */
  readonly codes: readonly string[];
}

/** What a report of a file says, when there is nothing wrong with it. */
export interface ReadContent {
  readonly revision: number;
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly lines: readonly ReportedLine[];
  /** Where each of the lines stands in the file. */
  readonly lineRows: readonly number[];
  readonly answers: readonly LineAnswer[];
}

export interface LineAnswer {
  readonly row: number;
  readonly categoryCode: string;
  /** null: whatever the line is warned of. */
  readonly check: PlausibilityCheck | null;
  readonly reason: string;
}

/** A report as far as it can be judged by its file alone. */
export interface ReadReport {
  /** As it is written. */
  readonly number: string;
  readonly isoWeek: IsoWeek | null;
  readonly rows: readonly number[];
  /** As many as are ever told of one file; `faultCount` is how many there are. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** null: it has faults. */
  readonly content: ReadContent | null;
}

/** Parts of the answer: first what the file is, then its reports. */
export type ReadPart =
  | { readonly noTable: NoTable }
  | { readonly headings: Headings | Fault[]; readonly rows: number }
  | { readonly reports: ReadReport[] };

/** Reports in a part: some 20 ms of work. */
const BATCH = 200;
/** More than anybody looks at, and little enough to hand over. */
export const FAULTS_KEPT = 1_000;

/** Everything a file says, and what is wrong with it as far as that can be seen in the file. */
export function* readReports({
  bytes,
  isoWeek,
  locale,
  categories,
  codes,
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
  yield { headings, rows: table.length };
  if (Array.isArray(headings)) return;
  const reports = reportsOf(readLines(table, { headings, isoWeek, categories }));
  let room = FAULTS_KEPT;
  for (let at = 0; at < reports.length; at += BATCH) {
    const part = reports.slice(at, at + BATCH).map((report): ReadReport => {
      const read = readReport(report, codes, headings, room);
      room -= read.faults.length;
      return read;
    });
    yield { reports: part };
  }
}

function readReport(
  report: FileReport,
  codes: readonly string[],
  headings: Headings,
  room: number,
): ReadReport {
  const { number, isoWeek, lines } = report;
  const faults = faultsOf(report, codes, headings);
  return {
    ...{ number, isoWeek, rows: lines.map(({ row }) => row) },
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
