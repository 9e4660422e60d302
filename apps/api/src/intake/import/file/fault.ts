import type { ReportFigure } from '../../submit-weekly-report/figure.js';
import { ReportFaultCode } from '../../submit-weekly-report/report-fault.js';

/** What can be wrong with a file, beside what can be wrong with a report. */
export const FileFaultCode = {
  MISSING_HEADINGS: 'MISSING_HEADINGS',
  MISSING_COLUMN: 'MISSING_COLUMN',
  UNKNOWN_COLUMN: 'UNKNOWN_COLUMN',
  DUPLICATE_COLUMN: 'DUPLICATE_COLUMN',
  TOO_MANY_CELLS: 'TOO_MANY_CELLS',
  NOT_A_NUMBER: 'NOT_A_NUMBER',
  AMBIGUOUS_NUMBER: 'AMBIGUOUS_NUMBER',
  UNKNOWN_WORD: 'UNKNOWN_WORD',
  NOT_A_WEEK: 'NOT_A_WEEK',
  OTHER_WEEK: 'OTHER_WEEK',
  WEEK_NOT_OPEN: 'WEEK_NOT_OPEN',
  WEEK_CLOSED: 'WEEK_CLOSED',
  UNKNOWN_ORGANISATION: 'UNKNOWN_ORGANISATION',
  OTHER_ORGANISATION: 'OTHER_ORGANISATION',
  NOT_A_REPORTER: 'NOT_A_REPORTER',
  DIFFERENT_ANSWERS: 'DIFFERENT_ANSWERS',
  ANSWERED_TWICE: 'ANSWERED_TWICE',
  NOTHING_TO_ANSWER: 'NOTHING_TO_ANSWER',
  VERSION_CONFLICT: 'VERSION_CONFLICT',
} as const;
export type FileFaultCode = keyof typeof FileFaultCode;

export const ImportFaultCode = { ...ReportFaultCode, ...FileFaultCode } as const;
export type ImportFaultCode = `${ReportFaultCode}` | FileFaultCode;

/** A fault before it has words. */
export interface Fault {
  /** As a spreadsheet counts: the headings are row 1. null: it concerns the file. */
  readonly row: number | null;
  /** The first is 1. null: it concerns the row, or the report that begins there. */
  readonly column: number | null;
  readonly code: ImportFaultCode;
  /** The heading of its column. */
  readonly heading: string | null;
  /** What stands there, or what should. */
  readonly value: string | null;
  readonly figure: ReportFigure | null;
}

/** Of one file: more than anybody looks at, and little enough to hand over. */
export const FAULTS_KEPT = 1_000;
