import type { IsoWeek, Locale } from '@fordel/shared';
import type { PlausibilityCheck } from '../../plausibility/plausibility-check.js';
import type { ServicesReduced } from '../../report/services-reduced.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import type { Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { Table } from '../table/cell.js';
import type { NoTable } from '../table/no-table.js';

export interface Reading {
  readonly bytes: Uint8Array;
  /** The week of rows that name none; and when it is chosen, the only one. */
  readonly isoWeek: IsoWeek | null;
  readonly locale: Locale;
  /** By every name it goes by, as `spelling` has it, the code of a category. */
  readonly categories: ReadonlyMap<string, string>;
  /** In the order of the catalogue, by code what a category is called in the caller's language. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the table's first rows, as many are given along as they stand. */
  readonly shown: number;
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
  /** Of its rows, as far as their names are known. */
  readonly categories: readonly string[];
  /** The categories it has no row for; none where the rows are nobody's. */
  readonly missing: readonly string[];
  /** As many as are ever told of one file; `faultCount` is how many there are. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** null: it has faults. */
  readonly content: ReadContent | null;
}

/** Parts of the answer: first what the file is, then its reports. */
export type ReadPart =
  | { readonly noTable: NoTable }
  | { readonly headings: Headings | Fault[]; readonly rows: number; readonly top: Table }
  | { readonly reports: ReadReport[] };
