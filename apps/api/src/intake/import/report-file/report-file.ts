import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Table } from '../table/cell.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';

export enum TableFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}
registerEnumType(TableFormat, {
  name: 'TableFormat',
  valuesMap: {
    CSV: { description: 'Semicolons, UTF-8 with a byte order mark.' },
    XLSX: { description: 'A workbook.' },
  },
});

const MAKERS = {
  CSV: { write: writeCsv, ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  XLSX: {
    write: writeXlsx,
    ending: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;

@ObjectType({ description: 'A file to save, which importWeeklyReports takes.' })
export class ReportFile {
  @Field(() => String) fileName: string;
  @Field(() => String) contentType: string;
  @Field(() => String) contentBase64: string;
}

export function reportFile(name: string, rows: Table, format: TableFormat): ReportFile {
  const { write, ending, contentType } = MAKERS[format];
  return { fileName: `${name}.${ending}`, contentType, contentBase64: write(rows).toString('base64') };
}
