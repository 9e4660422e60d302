import type { IsoWeek } from '@fordel/shared';
import type { ServicesReduced } from '../../report/services-reduced.js';
import type { Figure } from '../../submit-weekly-report/figure.js';
import { numberFault } from '../../submit-weekly-report/report-fault.js';
import { validateLines } from '../../submit-weekly-report/validate-lines.js';
import type { ColumnKey } from './columns.js';
import type { Headings } from './headings.js';
import { FileFaultCode, type Fault } from './fault.js';
import type { FileLine } from './read-lines.js';
import { answerFaults } from './warning-answers.js';

/** The rows of one organisation and week: taken as a whole, or not at all. */
export interface FileReport {
  readonly number: string;
  readonly isoWeek: IsoWeek | null;
  readonly lines: FileLine[];
}

/** The reports of a file, in the order in which it begins them; their rows may stand anywhere. */
export function reportsOf(lines: readonly FileLine[]): FileReport[] {
  const reports = new Map<string, FileReport>();
  for (const line of lines) {
    const key = `${line.number} ${line.isoWeek}`;
    const report = reports.get(key) ?? { number: line.number, isoWeek: line.isoWeek, lines: [] };
    report.lines.push(line);
    reports.set(key, report);
  }
  return [...reports.values()];
}

export interface WholeAnswers {
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly revision: number;
}

/** What the rows say of the report as a whole: what the first row says that says anything. */
export function wholeAnswers({ lines }: FileReport): WholeAnswers {
  const first = <T>(pick: (line: FileLine) => T | null): T | null =>
    lines.map(pick).find((answer) => answer !== null) ?? null;
  return {
    staffOut: first(({ staffOut }) => staffOut),
    servicesReduced: first(({ servicesReduced }) => servicesReduced),
    revision: lines[0]?.revision ?? 0,
  };
}

/**
 * Everything that is wrong with what a report says, by row; what concerns the report stands at its first row.
 * @param names of the categories, by code
 */
export function faultsOf(
  report: FileReport,
  names: ReadonlyMap<string, string>,
  { places, texts }: Headings,
): Fault[] {
  const { lines, number } = report;
  const faults = lines.flatMap((line) => line.faults);
  if (number === '') return faults; // rows of nobody are no report that could lack something
  const seen = new Set(faults.map(({ row, column }) => `${row} ${column}`));
  const nameOf = (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code));
  const add = (row: number, key: ColumnKey | null, fault: Pick<Fault, 'code' | 'value' | 'figure'>): void => {
    const index = places.get(key ?? 'category') ?? -1;
    const column = key === null || index < 0 ? null : index + 1;
    // A cell that cannot be read is not also missing.
    if (column !== null && seen.has(`${row} ${column}`)) return;
    faults.push({ row, column, heading: key === null ? null : (texts[index] ?? null), ...fault });
  };
  for (const { path, code, categoryCode, figure } of validateLines(
    lines.map(({ line }) => line),
    [...names.keys()],
  )) {
    const [, index, field] = path.split('.');
    const row = lines[Number(index ?? 0)]?.row ?? 1;
    const key = field === undefined ? null : field === 'categoryCode' ? 'category' : (field as Figure);
    add(row, key, { code, value: nameOf(categoryCode), figure });
  }
  for (const { row, line, answers } of lines) {
    for (const { code, check } of answerFaults(answers))
      add(row, 'answers', {
        code,
        value: check ?? nameOf(line.categoryCode),
        figure: check ? null : 'reason',
      });
  }
  const whole = wholeAnswers(report);
  const out = lines.find(({ staffOut }) => staffOut !== null && numberFault(staffOut) !== null);
  const code = numberFault(out?.staffOut ?? 0);
  if (out && code) add(out.row, 'staffOut', { code, value: null, figure: 'staffOut' });
  for (const key of ['staffOut', 'servicesReduced', 'revision'] as const) {
    const other = lines.find((line) => line[key] !== null && line[key] !== whole[key]);
    const value = String(other?.[key]);
    if (other) add(other.row, key, { code: FileFaultCode.DIFFERENT_ANSWERS, value, figure: null });
  }
  return faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
