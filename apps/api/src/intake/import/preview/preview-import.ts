import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Becomes, CheckReports, type CheckedReport } from '../check/check-reports.js';
import { FAULTS_KEPT, type Fault } from '../file/fault.js';
import { withWords } from '../file/fault-words.js';
import type { Headings } from '../file/headings.js';
import { FileWork, type ReadBytes } from '../reading/file-work.js';
import { ReadReportFile } from '../reading/read-report-file.js';
import { FileRefused } from '../table/file-refused.js';
import { FileWarnings } from './file-warnings.js';
import {
  ImportPreview,
  SHOWN,
  type BecomesCount,
  type PreviewedReport,
  type PreviewedRow,
  type PreviewedWarning,
  type PreviewImportInput,
} from './import-preview.js';

interface Looked {
  readonly checked: readonly CheckedReport[];
  readonly faults: readonly Fault[];
  readonly warnings: PreviewedWarning[];
}

@Injectable()
export class PreviewImport {
  constructor(
    private readonly database: Database,
    private readonly files: ReadReportFile,
    private readonly checks: CheckReports,
    private readonly warnings: FileWarnings,
    private readonly work: FileWork,
  ) {}

  async preview(
    call: CallContext,
    { file: { bytes }, isoWeek = null }: PreviewImportInput,
  ): Promise<ImportPreview | FileRefused> {
    const read = await this.files.read(call, bytes, isoWeek, SHOWN);
    if (read instanceof FileRefused) return read;
    const { headings, reports, rows, top } = read;
    const source = { bytes, top };
    const { checked, faults, warnings } = Array.isArray(headings)
      ? { checked: [], faults: headings, warnings: [] }
      : await this.database.transaction(call, async (tx) =>
          this.look(tx, call, headings, await this.checks.check(tx, reports, headings)),
        );
    const leftOut = checked
      .filter(({ becomes }) => becomes === Becomes.LEFT_OUT)
      .flatMap(({ report }) => report.rows);
    const shown =
      rows <= SHOWN ? Array.from({ length: rows }, (_, i) => i + 1) : [1, ...leftOut].slice(0, SHOWN);
    return Object.assign(new ImportPreview(), {
      ...{ totalReports: checked.length, totalRows: rows, warnings },
      counts: Object.values(Becomes).map((becomes) => countOf(becomes, checked)),
      reports: [...checked]
        .sort((a, b) => Number(b.faultCount > 0) - Number(a.faultCount > 0))
        .slice(0, SHOWN)
        .map(inShort),
      faults: faults.slice(0, FAULTS_KEPT).map((fault) => withWords(fault, call.locale)),
      totalFaults: Array.isArray(headings)
        ? headings.length
        : checked.reduce((sum, { faultCount }) => sum + faultCount, 0),
      rows: await this.rows(source, shown),
      ...{ source, leftOut },
    });
  }

  private async look(
    tx: Transaction,
    call: CallContext,
    headings: Headings,
    checked: readonly CheckedReport[],
  ): Promise<Looked> {
    const warnings = await this.warnings.of(tx, checked, headings, call.locale);
    return { checked, faults: checked.flatMap((one) => one.faults), warnings };
  }

  private async rows(source: ReadBytes, rows: readonly number[]): Promise<PreviewedRow[]> {
    const cells = await this.work.cells(source, rows);
    return cells.map((row, n) => ({ row: rows[n] ?? 0, cells: row.map(String) }));
  }
}

function countOf(becomes: Becomes, checked: readonly CheckedReport[]): BecomesCount {
  const such = checked.filter((one) => one.becomes === becomes);
  return {
    becomes,
    reports: such.length,
    rows: such.reduce((sum, { report }) => sum + report.rows.length, 0),
  };
}

const inShort = ({ report, reporter, becomes, faultCount }: CheckedReport): PreviewedReport => ({
  number: report.number,
  organisation: reporter?.name ?? null,
  isoWeek: report.isoWeek,
  rows: [...report.rows],
  becomes,
  faults: faultCount,
});
