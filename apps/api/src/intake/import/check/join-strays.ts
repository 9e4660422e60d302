import { FileFaultCode, type Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { ReadReport } from '../reading/read-report.js';
import { reportFault } from './place-fault.js';

/** Without what it lacks: whether a report lacks lines is not known where rows of it stand under another number. */
export function withoutMissing(report: ReadReport): ReadReport {
  const faults = report.faults.filter(({ code }) => code !== 'MISSING_LINE');
  return { ...report, faults, faultCount: report.faultCount - report.missing.length, missing: [] };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

/**
 * Rows whose number nobody has belong to the report beside them that lacks just their categories: the number is mistyped, and
 * that is the one fault of it. Where two reports could have lost them, they could be of neither, or
 * one report could have lost two such groups, they stay as they are.
 */
export function joinStrays(
  reports: readonly ReadReport[],
  isKnown: (number: string) => boolean,
  headings: Headings,
): readonly ReadReport[] {
  const strays = reports.filter(({ number, rows }) => number !== '' && rows.length > 0 && !isKnown(number));
  const lacking = reports.filter(({ number, missing }) => missing.length > 0 && isKnown(number));
  if (strays.length === 0 || lacking.length === 0) return reports;
  const reportAt = besides(reports);
  const joined = new Map<ReadReport, ReadReport[]>();
  for (const stray of strays) {
    const besideIt = new Set(stray.rows.flatMap((row) => reportAt(row)));
    const owners = lacking.filter(
      (report) =>
        besideIt.has(report) && report.isoWeek === stray.isoWeek && same(report.missing, stray.categories),
    );
    const [owner] = owners;
    if (owner && owners.length === 1) joined.set(owner, [...(joined.get(owner) ?? []), stray]);
  }
  const pairs = new Map(
    [...joined].flatMap(([owner, [stray, ...others]]) =>
      stray && others.length === 0 ? [[owner, stray] as const] : [],
    ),
  );
  const gone = new Set(pairs.values());
  return reports.flatMap((report) => {
    const stray = pairs.get(report);
    if (gone.has(report)) return [];
    return stray ? together(report, stray, headings) : report;
  });
}

/** The reports whose rows stand right before and right after a row. */
function besides(reports: readonly ReadReport[]): (row: number) => ReadReport[] {
  const all = reports.flatMap((report) => report.rows.map((row) => ({ row, report })));
  all.sort((a, b) => a.row - b.row);
  const index = new Map(all.map(({ row }, at) => [row, at]));
  return (row) => {
    const at = index.get(row) ?? 0;
    return [all[at - 1], all[at + 1]].flatMap((one) => one?.report ?? []);
  };
}

function together(report: ReadReport, stray: ReadReport, headings: Headings): ReadReport {
  const unknown = reportFault(stray, headings, 'number', FileFaultCode.UNKNOWN_ORGANISATION, stray.number);
  const [one, other] = [withoutMissing(report), withoutMissing(stray)];
  const faults: Fault[] = [...one.faults, unknown, ...other.faults];
  return {
    ...one,
    rows: [...one.rows, ...other.rows].sort((a, b) => a - b),
    categories: [...one.categories, ...other.categories],
    faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    faultCount: one.faultCount + 1 + other.faultCount,
  };
}
