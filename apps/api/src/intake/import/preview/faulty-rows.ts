import { Injectable } from '@nestjs/common';
import type { Locale } from '@fordel/shared';
import { FAULT_COLUMN } from '../file/columns.js';
import { spelling } from '../file/spelling.js';
import { FileWork } from '../reading/file-work.js';
import { reportFile, type ReportFile, type TableFormat } from '../report-file/report-file.js';
import type { Cell } from '../table/cell.js';
import type { ImportPreview } from './import-preview.js';

const FILE_NAMES: Readonly<Record<Locale, string>> = {
  nb: 'til-retting',
  nn: 'til-retting',
  en: 'to-correct',
};
const FAULT_HEADINGS = new Set(Object.values(FAULT_COLUMN.names).map(spelling));

/** The reports that were left out, as a file to correct: their rows as they stood, and beside each what is wrong with it. */
@Injectable()
export class FaultyRows {
  constructor(private readonly work: FileWork) {}

  /** null when no report was left out. */
  async file(
    { source, leftOut, faults }: ImportPreview,
    locale: Locale,
    format: TableFormat,
  ): Promise<ReportFile | null> {
    if (leftOut.length === 0) return null;
    const rows = [1, ...leftOut];
    const cells = await this.work.cells(source, rows);
    const headings = cells[0] ?? [];
    const old = headings.findIndex((heading) => FAULT_HEADINGS.has(spelling(String(heading))));
    const table = cells.map((row, n) => {
      const told = faults.filter((fault) => fault.row === rows[n]).map(({ message }) => message);
      const full = Array.from(headings, (_, column): Cell => row[column] ?? '').filter(
        (_, column) => column !== old,
      );
      return [...full, n === 0 ? FAULT_COLUMN.names[locale] : told.join(' ')];
    });
    return reportFile(FILE_NAMES[locale], await this.work.write(table, format), format);
  }
}
