import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { ReportedLine, WeeklyReport } from '../../report/weekly-report.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import { FIGURES } from '../../submit-weekly-report/figure.js';
import { linesOf } from '../../submit-weekly-report/lines-of.js';
import { WeekPhase } from '../../week/week-phase.js';
import type { ColumnKey } from '../file/columns.js';
import { faultsOf, wholeAnswers, type FileReport } from '../file/file-report.js';
import type { Headings } from '../file/headings.js';
import { FileFaultCode, type Fault } from '../file/import-fault.js';
import {
  ImportRepository,
  type ImportedReport,
  type Reporter,
  type WeekGround,
} from './import.repository.js';

/** A report of a file after everything was looked at: to be stored, unchanged, or faulty. */
export interface CheckedReport {
  readonly report: FileReport;
  readonly faults: readonly Fault[];
  /** null: it has faults, or says what is stored already. */
  readonly toStore: ImportedReport | null;
}

interface Ground {
  readonly headings: Headings;
  readonly categories: readonly string[];
  readonly organisations: ReadonlyMap<string, Reporter>;
  readonly weeks: ReadonlyMap<IsoWeek, WeekGround>;
  readonly latest: ReadonlyMap<string, WeeklyReport & { lines: readonly ReportedLine[] }>;
}

const keyOf = (organisationId: string, isoWeek: string): string => `${organisationId} ${isoWeek}`;

@Injectable()
export class CheckReports {
  constructor(
    private readonly imports: ImportRepository,
    private readonly reports: WeeklyReportRepository,
  ) {}

  async check(
    tx: Transaction,
    reports: readonly FileReport[],
    headings: Headings,
    categories: readonly string[],
  ): Promise<CheckedReport[]> {
    const numbers = [...new Set(reports.map(({ number }) => number))];
    const isoWeeks = [...new Set(reports.flatMap(({ isoWeek }) => isoWeek ?? []))];
    const organisations = await this.imports.organisations(tx, numbers);
    const ids = [...organisations.values()].filter(({ mine }) => mine).map(({ id }) => id);
    const weeks = await this.imports.weeks(tx, isoWeeks, ids);
    const known = await this.imports.latest(tx, ids, isoWeeks);
    const lines = new Map<string, ReportedLine[]>(known.map(({ id }) => [id, []]));
    for (const line of await this.reports.linesOf(tx, [...lines.keys()]))
      lines.get(line.reportId)?.push(line);
    const latest = new Map(
      known.map((report) => [
        keyOf(report.organisationId, report.isoWeek),
        { ...report, lines: lines.get(report.id) ?? [] },
      ]),
    );
    return reports.map((report) => checkOne(report, { headings, categories, organisations, weeks, latest }));
  }
}

function checkOne(report: FileReport, ground: Ground): CheckedReport {
  const { headings, categories, organisations, weeks, latest } = ground;
  const reporter = organisations.get(report.number) ?? null;
  const week = report.isoWeek === null ? null : (weeks.get(report.isoWeek) ?? null);
  const faults = [
    ...placeFaults(report, reporter, week, headings),
    ...faultsOf(report, categories, headings),
  ];
  if (faults.length > 0 || !reporter || !week) return { report, faults, toStore: null };

  const sent = {
    organisationId: reporter.id,
    isoWeek: week.isoWeek,
    ...wholeAnswers(report),
    lines: linesOf(
      report.lines.map(({ line }) => line),
      categories,
    ),
  };
  const stored = latest.get(keyOf(reporter.id, week.isoWeek));
  if (stored && isSame(sent, stored)) return { report, faults: [], toStore: null };
  const revision = stored?.revision ?? 0;
  if (sent.revision === revision) return { report, faults: [], toStore: sent };
  const conflict = at(report, headings, 'revision', FileFaultCode.VERSION_CONFLICT, String(revision));
  return { report, faults: [conflict], toStore: null };
}

/** Whether this organisation can report this week, by this caller; told at the first of its rows. */
function placeFaults(
  report: FileReport,
  reporter: Reporter | null,
  week: WeekGround | null,
  headings: Headings,
): Fault[] {
  const fault = (key: ColumnKey, code: FileFaultCode, value: string): Fault[] => [
    at(report, headings, key, code, value),
  ];
  if (!reporter) return fault('number', FileFaultCode.UNKNOWN_ORGANISATION, report.number);
  if (!reporter.mine) return fault('number', FileFaultCode.OTHER_ORGANISATION, reporter.name);
  if (!week) return []; // its rows say so
  if (week.phase === WeekPhase.NOT_OPEN) return fault('isoWeek', FileFaultCode.WEEK_NOT_OPEN, week.isoWeek);
  if (week.phase === WeekPhase.CLOSED) return fault('isoWeek', FileFaultCode.WEEK_CLOSED, week.isoWeek);
  return week.reporters.includes(reporter.id)
    ? []
    : fault('number', FileFaultCode.NOT_A_REPORTER, reporter.name);
}

function at(
  { lines }: FileReport,
  { places, texts }: Headings,
  key: ColumnKey,
  code: FileFaultCode,
  value: string,
): Fault {
  const index = places.get(key) ?? null;
  const heading = index === null ? null : (texts[index] ?? null);
  const column = index === null ? null : index + 1;
  return { row: lines[0]?.row ?? null, column, heading, code, value, figure: null };
}

function isSame(
  sent: Omit<ImportedReport, 'revision'>,
  stored: Pick<ImportedReport, 'staffOut' | 'servicesReduced' | 'lines'>,
): boolean {
  const figuresOf = (lines: readonly ReportedLine[]): string =>
    JSON.stringify(
      lines.map(({ used, ...line }) => [
        line.categoryCode,
        used,
        ...FIGURES.map((figure) => (figure === 'usedLastWeek' ? null : line[figure])),
      ]),
    );
  return (
    sent.staffOut === stored.staffOut &&
    sent.servicesReduced === stored.servicesReduced &&
    figuresOf(sent.lines) === figuresOf(stored.lines)
  );
}
