import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

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

const KINDS = {
  CSV: { ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  XLSX: {
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

export function reportFile(name: string, bytes: Uint8Array, format: TableFormat): ReportFile {
  const { ending, contentType } = KINDS[format];
  return { fileName: `${name}.${ending}`, contentType, contentBase64: Buffer.from(bytes).toString('base64') };
}
