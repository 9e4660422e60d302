import { WeekPhase } from '../../week/week-phase.js';
import type { ColumnKey } from '../file/columns.js';
import { FileFaultCode, type Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { ReadReport } from '../reading/read-report.js';
import type { Reporter, WeekGround } from './ground.repository.js';

/** What concerns a report as a whole, told at its first row. */
export function reportFault(
  { rows }: Pick<ReadReport, 'rows'>,
  { places, texts }: Headings,
  key: ColumnKey,
  code: FileFaultCode,
  value: string,
): Fault {
  const index = places.get(key) ?? null;
  const heading = index === null ? null : (texts[index] ?? null);
  return {
    row: rows[0] ?? null,
    column: index === null ? null : index + 1,
    heading,
    code,
    value,
    figure: null,
  };
}

/** Whether this caller can report for this organisation in this week. */
export function placeFault(
  report: ReadReport,
  reporter: Reporter | null,
  week: WeekGround | null,
  headings: Headings,
): Fault | null {
  const fault = (key: ColumnKey, code: FileFaultCode, value: string): Fault =>
    reportFault(report, headings, key, code, value);
  if (report.number === '') return null; // its rows say so
  if (!reporter) return fault('number', FileFaultCode.UNKNOWN_ORGANISATION, report.number);
  if (!reporter.mine) return fault('number', FileFaultCode.OTHER_ORGANISATION, reporter.name);
  if (!week) return null; // its rows say so
  if (week.phase === WeekPhase.NOT_OPEN) return fault('isoWeek', FileFaultCode.WEEK_NOT_OPEN, week.isoWeek);
  if (week.phase === WeekPhase.CLOSED) return fault('isoWeek', FileFaultCode.WEEK_CLOSED, week.isoWeek);
  return week.reporters.has(reporter.id)
    ? null
    : fault('number', FileFaultCode.NOT_A_REPORTER, reporter.name);
}
