import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { FAULTS_SHOWN } from '../../submit-weekly-report/result.js';
import { refusedByWeek } from '../../week/refused-by-week.js';
import { WeekRepository } from '../../week/week.repository.js';
import { CheckReports, type CheckedReport } from '../check/check-reports.js';
import type { ReadFile } from '../reading/file-work.js';
import { ReadReportFile } from '../reading/read-report-file.js';
import { FileRefused } from '../table/file-refused.js';
import { ImportRepository } from './import.repository.js';
import { ImportMode, type ImportWeeklyReportsInput } from './input.js';
import { ImportAccepted, ImportRefused, type ImportOutcome } from './result.js';

/** Somebody else stored a report of the file between its check and its write. */
class Overtaken extends Error {}

@Injectable()
export class ImportWeeklyReports {
  constructor(
    private readonly commands: Commands,
    private readonly files: ReadReportFile,
    private readonly checks: CheckReports,
    private readonly imports: ImportRepository,
    private readonly weeks: WeekRepository,
  ) {}

  /** For the caller's own organisation; where the call reaches further, on behalf of those it follows. */
  async import(call: CallContext, input: ImportWeeklyReportsInput): Promise<ImportAccepted | Failure> {
    const { file, isoWeek = null, mode } = input;
    const read = await this.files.read(call, file.bytes, isoWeek);
    if (read instanceof FileRefused) return read;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const named = { name: file.fileName.replaceAll('\0', ''), sha256 };
    const body = { ...input, file: named };
    const run = (): Promise<ImportAccepted | Failure> =>
      this.commands.run(call, {
        input: body,
        change: async (tx, id) => {
          const outcome = await this.store(tx, call, read, mode);
          if (outcome instanceof ImportRefused) return outcome;
          const { organisationId, name: by } = call.caller;
          await this.imports.record(tx, id, { ...named, organisationId, by }, outcome);
          return null;
        },
        answer: async (tx, id) => new ImportAccepted(await this.imports.outcome(tx, id), call.locale),
      });
    try {
      return await run().catch((error: unknown) => {
        if (error instanceof Overtaken) return run(); // now the check sees what was stored
        throw error;
      });
    } catch (error) {
      return refusedByWeek(error, isoWeek);
    }
  }

  private async store(
    tx: Transaction,
    { scope, caller, locale }: CallContext,
    { headings, reports }: ReadFile,
    mode: ImportMode,
  ): Promise<ImportOutcome | ImportRefused> {
    if (Array.isArray(headings)) return new ImportRefused(headings, headings.length, locale);
    const checked = await this.checks.check(tx, reports, headings);
    const faults = checked.flatMap((one) => one.faults).slice(0, FAULTS_SHOWN);
    const totalFaults = checked.reduce((sum, { faultCount }) => sum + faultCount, 0);
    const leftOut = checked.filter(({ faultCount }) => faultCount > 0);
    if (totalFaults > 0 && (mode === ImportMode.ALL_OR_NOTHING || leftOut.length === checked.length))
      return new ImportRefused(faults, totalFaults, locale);

    const toStore = checked.flatMap((one) => one.toStore ?? []);
    await this.weeks.ensureWeeks(tx, [...new Set(toStore.map(({ isoWeek }) => isoWeek))]);
    const onBehalfBy = scope === 'own' ? null : caller.organisationId;
    const reportIds = await this.imports.insert(tx, toStore, { name: caller.name, onBehalfBy });
    if (reportIds.length !== toStore.length) throw new Overtaken();
    return {
      rows: toStore.reduce((sum, { lines }) => sum + lines.length, 0),
      reportIds,
      unchanged: checked.length - toStore.length - leftOut.length,
      leftOut: { reports: leftOut.map(leftOutOf), faults, totalFaults },
    };
  }
}

const leftOutOf = ({ report, faultCount }: CheckedReport): ImportOutcome['leftOut']['reports'][number] => ({
  number: report.number,
  isoWeek: report.isoWeek,
  rows: [...report.rows],
  faults: faultCount,
});
