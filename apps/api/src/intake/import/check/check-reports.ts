import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import type { ReportedLine, WeeklyReport } from '../../report/weekly-report.js';
import { FileFaultCode, type Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { ReadReport } from '../reading/read-report.js';
import { GroundRepository, type Reporter, type WeekGround } from './ground.repository.js';
import { GiveChecks, type AnsweredReport } from './give-checks.js';
import { isSame } from './is-same.js';
import { joinStrays, withoutMissing } from './join-strays.js';
import { placeFault, reportFault } from './place-fault.js';

/** What becomes of a report of a file. */
export enum Becomes {
  NEW = 'NEW',
  CORRECTION = 'CORRECTION',
  UNCHANGED = 'UNCHANGED',
  LEFT_OUT = 'LEFT_OUT',
}

/** A report of a file after everything was looked at. */
export interface CheckedReport {
  readonly report: ReadReport;
  /** null: no organisation has its number. */
  readonly reporter: Reporter | null;
  readonly becomes: Becomes;
  /** As many as are ever told of one file. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** What is stored of it: there for what is new or a correction. */
  readonly toStore: AnsweredReport | null;
}

type Stored = WeeklyReport & { lines: readonly ReportedLine[] };

/** Reports compared at a time, so that others are answered meanwhile. */
const BATCH = 500;

const keyOf = ({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }): string =>
  `${organisationId} ${isoWeek}`;

@Injectable()
export class CheckReports {
  constructor(
    private readonly ground: GroundRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly checks: GiveChecks,
  ) {}

  /** In the order of the file. */
  async check(tx: Transaction, read: readonly ReadReport[], headings: Headings): Promise<CheckedReport[]> {
    const organisations = await this.ground.organisations(tx, [...new Set(read.map(({ number }) => number))]);
    const reports = joinStrays(read, (number) => organisations.has(number), headings);
    const ids = [...organisations.values()].filter(({ mine }) => mine).map(({ id }) => id);
    const isoWeeks = [...new Set(reports.flatMap(({ isoWeek }) => isoWeek ?? []))];
    const weeks = await this.ground.weeks(tx, isoWeeks, ids);
    const checked: CheckedReport[] = [];
    for (let at = 0; at < reports.length; at += BATCH) {
      const part = reports.slice(at, at + BATCH);
      checked.push(...(await this.checkPart(tx, part, headings, organisations, weeks)));
    }
    return checked;
  }

  private async checkPart(
    tx: Transaction,
    reports: readonly ReadReport[],
    headings: Headings,
    organisations: ReadonlyMap<string, Reporter>,
    weeks: ReadonlyMap<IsoWeek, WeekGround>,
  ): Promise<CheckedReport[]> {
    const placed = reports.map((one) => {
      const reporter = organisations.get(one.number) ?? null;
      const report = reporter ? one : withoutMissing(one);
      const week = report.isoWeek === null ? null : (weeks.get(report.isoWeek) ?? null);
      const fault = placeFault(report, reporter, week, headings);
      const good =
        !fault && report.content && reporter && week ? { ...report.content, reporter, week } : null;
      return { report, reporter, fault, good };
    });
    const answered = await this.checks.give(
      tx,
      placed.map(({ good }) => good),
      headings,
    );
    const stored = await this.stored(
      tx,
      answered.flatMap((one) => one?.report ?? []),
    );
    return placed.map(({ report, reporter, fault }, n): CheckedReport => {
      const { report: toStore = null, faults: answerFaults = [] } = answered[n] ?? {};
      const leftOut = (faults: readonly Fault[], faultCount = faults.length): CheckedReport => ({
        ...{ report, reporter, faults, faultCount, becomes: Becomes.LEFT_OUT, toStore: null },
      });
      const own = [...(fault ? [fault] : []), ...report.faults, ...answerFaults];
      if (!toStore) return leftOut(own, own.length - report.faults.length + report.faultCount);
      const good = { report, reporter, faults: [], faultCount: 0 };
      const known = stored.get(keyOf(toStore));
      if (known && isSame(toStore, known)) return { ...good, becomes: Becomes.UNCHANGED, toStore: null };
      if (toStore.revision !== (known?.revision ?? 0))
        return leftOut([
          reportFault(
            report,
            headings,
            'revision',
            FileFaultCode.VERSION_CONFLICT,
            String(known?.revision ?? 0),
          ),
        ]);
      return { ...good, becomes: known ? Becomes.CORRECTION : Becomes.NEW, toStore };
    });
  }

  /** The latest revisions of these, with their lines. */
  private async stored(tx: Transaction, asked: readonly AnsweredReport[]): Promise<Map<string, Stored>> {
    const known = await this.ground.latest(tx, asked);
    const ids = known.map(({ id }) => id);
    const lines = await this.reports.linesByReport(tx, ids);
    return new Map(known.map((report) => [keyOf(report), { ...report, lines: lines.get(report.id) ?? [] }]));
  }
}
