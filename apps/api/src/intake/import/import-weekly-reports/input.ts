import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Upload, UploadScalar } from '../../../platform/graphql/upload.js';

export enum ImportMode {
  ALL_OR_NOTHING = 'ALL_OR_NOTHING',
  ACCEPT_GOOD_ROWS = 'ACCEPT_GOOD_ROWS',
}
registerEnumType(ImportMode, {
  name: 'ImportMode',
  valuesMap: {
    ALL_OR_NOTHING: { description: 'One fault, and nothing is stored.' },
    ACCEPT_GOOD_ROWS: {
      description: 'Reports without faults are stored; a report with one bad row is left out as a whole.',
    },
  },
});

@InputType()
export class ImportWeeklyReportsInput {
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The week of every row; absent: each row names its own.',
  })
  isoWeek?: IsoWeek | null;
  @Field(() => UploadScalar, { description: 'CSV or XLSX, with the headings of the template.' }) file: Upload;
  @Field(() => ImportMode, { defaultValue: ImportMode.ALL_OR_NOTHING }) mode: ImportMode;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}
