import { REPORT_QUANTITY_MAX } from '@fordel/shared';
import type { ReportFigure } from './figure.js';

export enum ReportFaultCode {
  UNKNOWN_CATEGORY = 'UNKNOWN_CATEGORY',
  DUPLICATE_CATEGORY = 'DUPLICATE_CATEGORY',
  MISSING_LINE = 'MISSING_LINE',
  MISSING_VALUE = 'MISSING_VALUE',
  NEGATIVE = 'NEGATIVE',
  FRACTIONAL = 'FRACTIONAL',
  ABSURD = 'ABSURD',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  CONTRADICTORY = 'CONTRADICTORY',
  MISSING_REASON = 'MISSING_REASON',
  UNREADABLE = 'UNREADABLE',
  TOO_LONG = 'TOO_LONG',
  UNKNOWN_PART = 'UNKNOWN_PART',
}

/** A fault before it has words: `figure` is null when it concerns a line as a whole, `categoryCode` when it concerns the report. */
export interface LineFault {
  readonly path: string;
  readonly code: ReportFaultCode;
  readonly categoryCode: string | null;
  readonly figure: ReportFigure | null;
}

/** What is wrong with a number that is there; null when it is a whole number a report can hold. */
export function numberFault(value: number): ReportFaultCode | null {
  if (value < 0) return ReportFaultCode.NEGATIVE;
  // Not "value > max": a figure that is no number at all is not below it either.
  if (!(value <= REPORT_QUANTITY_MAX)) return ReportFaultCode.ABSURD;
  return Number.isInteger(value) ? null : ReportFaultCode.FRACTIONAL;
}
