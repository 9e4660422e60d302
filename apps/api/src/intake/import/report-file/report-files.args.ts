import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { TableFormat } from './report-file.js';

@ArgsType()
export class ExportWeeklyReportsArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => TableFormat, { defaultValue: TableFormat.XLSX }) format: TableFormat;
}

@ArgsType()
export class ReportTemplateArgs extends ExportWeeklyReportsArgs {
  @Field(() => ID, {
    description: 'A kommune or hospital; or a fylkesmann or RHF, for all of its kommuner or hospitals.',
  })
  organisationId: string;
}
