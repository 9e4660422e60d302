import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { pgErrorCode } from '../../../platform/database/pg-error.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { FAULTS_SHOWN } from '../../submit-weekly-report/result.js';
import { WeekClosed, WeekNotOpen } from '../../week/week-failures.js';
import { reportsOf } from '../file/file-report.js';
import { readHeadings } from '../file/headings.js';
import { readLines } from '../file/read-lines.js';
import { spelling } from '../file/spelling.js';
import type { Table } from '../table/cell.js';
import { FileRefusal, FileRefused } from '../table/file-refused.js';
import { readTable } from '../table/read-table.js';
import { CheckReports, type CheckedReport } from './check-reports.js';
import { ImportRepository } from './import.repository.js';
import { ImportMode, type ImportWeeklyReportsInput } from './input.js';
import { ImportAccepted, ImportRefused, type ImportOutcome } from './result.js';

/** What the table of reports itself refuses: a week was closed, or the clock set back, after it was looked at. */
const CLOSED_IN_BETWEEN = 'FD001';
const NOT_OPEN_AFTER_ALL = 'FD002';

/** Somebody else stored a report of the file between its check and its write. */
class Overtaken extends Error {}

@Injectable()
export class ImportWeeklyReports {
  constructor(
    private readonly commands: Commands,
    private readonly imports: ImportRepository,
    private readonly checks: CheckReports,
    private readonly catalogue: CatalogueRepository,
  ) {}

  async import(call: CallContext, input: ImportWeeklyReportsInput): Promise<ImportAccepted | Failure> {
    const { file, ...rest } = input;
    const table = readTable(file.bytes);
    if (table instanceof FileRefused) return table;
    if (table.length < 2) return new FileRefused(FileRefusal.EMPTY);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const named = { name: file.fileName.replaceAll('\0', ''), sha256 };
    const body = { ...rest, file: named };
    const run = (): Promise<ImportAccepted | Failure> =>
      this.commands.run(call, {
        input: body,
        change: async (tx, id) => {
          const outcome = await this.store(tx, call, table, input);
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
      const code = pgErrorCode(error);
      if (code === CLOSED_IN_BETWEEN) return new WeekClosed();
      if (code === NOT_OPEN_AFTER_ALL) return new WeekNotOpen(null);
      throw error;
    }
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    table: Table,
    { isoWeek = null, mode }: ImportWeeklyReportsInput,
  ): Promise<ImportOutcome | ImportRefused> {
    const headings = readHeadings(table[0] ?? [], call.locale);
    if (Array.isArray(headings)) return new ImportRefused(headings, call.locale);
    const catalogue = await this.catalogue.categories(tx);
    const categories = new Map(
      catalogue.flatMap(({ code, nameNb, nameNn, nameEn }) =>
        [code, nameNb, nameNn, nameEn].map((name): [string, string] => [spelling(name), code]),
      ),
    );
    const reports = reportsOf(readLines(table, { headings, isoWeek, categories }));
    const codes = catalogue.map(({ code }) => code);
    const checked = await this.checks.check(tx, reports, headings, codes);

    const faults = checked.flatMap((one) => one.faults);
    const toStore = checked.flatMap((one) => one.toStore ?? []);
    const unchanged = checked.filter((one) => one.faults.length === 0 && !one.toStore).length;
    const nothingGood = toStore.length + unchanged === 0;
    if (faults.length > 0 && (mode === ImportMode.ALL_OR_NOTHING || nothingGood))
      return new ImportRefused(faults, call.locale);
    if (toStore.length > 0 && (await this.imports.insert(tx, toStore, call.caller.name)) !== toStore.length)
      throw new Overtaken();
    return {
      rows: toStore.reduce((sum, { lines }) => sum + lines.length, 0),
      reports: toStore.length,
      unchanged,
      leftOut: {
        reports: leftOutOf(checked),
        faults: faults.slice(0, FAULTS_SHOWN),
        totalFaults: faults.length,
      },
    };
  }
}

const leftOutOf = (checked: readonly CheckedReport[]): ImportOutcome['leftOut']['reports'] =>
  checked
    .filter(({ faults }) => faults.length > 0)
    .map(({ report: { number, isoWeek, lines }, faults }) => ({
      number,
      isoWeek,
      rows: lines.map(({ row }) => row),
      faults: faults.length,
    }));
