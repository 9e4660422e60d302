import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Upload, UploadScalar } from '../../../platform/graphql/upload.js';
import { ReportWarning } from '../../plausibility/report-warning.js';
import { Becomes } from '../check/check-reports.js';
import { FAULTS_KEPT } from '../file/fault.js';
import { ImportFault } from '../file/import-fault.js';
import type { ReadBytes } from '../reading/file-work.js';
import { FileRefused } from '../table/file-refused.js';

/** Rows and reports a preview shows: a county's week. */
export const SHOWN = 1_000;
/** Reports whose warnings are worked out for a preview. */
export const WARNED = 100;

registerEnumType(Becomes, {
  name: 'Becomes',
  description: 'What becomes of a report of a file.',
  valuesMap: {
    NEW: { description: 'Stored as the first revision.' },
    CORRECTION: { description: 'Stored as the next revision.' },
    UNCHANGED: { description: 'Says what is stored already: nothing is done with it.' },
    LEFT_OUT: { description: 'Has faults.' },
  },
});

@InputType()
export class PreviewImportInput {
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The week of every row; absent: each row names its own.',
  })
  isoWeek?: IsoWeek | null;
  @Field(() => UploadScalar, { description: 'CSV or XLSX, with the headings of the template.' }) file: Upload;
}

@ObjectType()
export class PreviewedReport {
  @Field(() => String, { description: 'As the file has it.' }) number: string;
  @Field(() => String, { nullable: true, description: 'Whose report it is; null: nobody has this number.' })
  organisation: string | null;
  @Field(() => IsoWeekScalar, { nullable: true, description: 'null: no week it could be for.' })
  isoWeek: IsoWeek | null;
  @Field(() => [Int], { description: 'Its rows in the file.' }) rows: number[];
  @Field(() => Becomes) becomes: Becomes;
  @Field(() => Int) faults: number;
}

@ObjectType()
export class PreviewedRow {
  @Field(() => Int, { description: 'The headings are row 1.' }) row: number;
  @Field(() => [String]) cells: string[];
}

@ObjectType({
  description: 'A figure of the file that is hard to believe; it keeps nothing from being taken.',
})
export class PreviewedWarning extends ReportWarning {
  @Field(() => Int) row: number;
  @Field(() => String, { nullable: true, description: 'As a spreadsheet names it: F12.' }) cell:
    string | null;
  @Field(() => String, {
    description: 'What the check is called, to be written before a reason in the file.',
  })
  name: string;
}

@ObjectType()
export class BecomesCount {
  @Field(() => Becomes) becomes: Becomes;
  @Field(() => Int) reports: number;
  @Field(() => Int) rows: number;
}

@ObjectType({ description: 'What an import of this file would do now. Nothing was stored.' })
export class ImportPreview {
  @Field(() => Int, { description: 'Reports in the file.' }) totalReports: number;
  @Field(() => Int, { description: 'Rows of the file, headings included.' }) totalRows: number;
  @Field(() => [BecomesCount], { description: 'One for each thing that becomes of a report.' })
  counts: BecomesCount[];
  @Field(() => [PreviewedReport], { description: `Those with faults first, at most ${SHOWN}.` })
  reports: PreviewedReport[];
  @Field(() => [ImportFault], { description: `The first ${FAULTS_KEPT}.` }) faults: ImportFault[];
  @Field(() => Int) totalFaults: number;
  @Field(() => [PreviewedWarning], { description: `Of the first ${WARNED} reports that would be stored.` })
  warnings: PreviewedWarning[];
  @Field(() => [PreviewedRow], {
    description: `As they stand in the file: all of them up to ${SHOWN}, of a longer file the headings and those of reports with faults.`,
  })
  rows: PreviewedRow[];
  /** What the file to correct is made of, and which of its rows. */
  source: ReadBytes;
  leftOut: readonly number[];
}

export const PreviewImportResult = createUnionType({
  name: 'PreviewImportResult',
  types: () => [ImportPreview, FileRefused] as const,
  resolveType: (value: object) => value.constructor,
});
