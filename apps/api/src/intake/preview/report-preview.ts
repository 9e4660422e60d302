import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LineMeaning } from '../outlook/outlook.js';
import { ReportContentInput } from '../submit-weekly-report/input.js';
import { FAULTS_SHOWN, ReportFault } from '../submit-weekly-report/result.js';

@InputType({ description: 'A report as it stands on the form, half done or not.' })
export class PreviewReportInput extends ReportContentInput {}

@ObjectType({ description: 'What one category of a report would mean.' })
export class ReportPreviewLine extends LineMeaning {
  categoryCode: string;
}

@ObjectType({ description: 'What a report would mean if it were sent now. Nothing was stored.' })
export class ReportPreview {
  @Field(() => [ReportFault], {
    description: `What keeps it from being sent, the first ${FAULTS_SHOWN} faults.`,
  })
  faults: ReportFault[];
  @Field(() => [ReportPreviewLine], {
    description:
      'For every category, in the order of the report; what cannot be read yet counts as not known.',
  })
  lines: ReportPreviewLine[];
}
