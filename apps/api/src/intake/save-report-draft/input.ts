import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound, VersionConflict } from '../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../platform/graphql/scalars.js';
import { ReportContentInput } from '../submit-weekly-report/input.js';
import { InvalidReport, OtherOrganisation } from '../submit-weekly-report/result.js';
import { WeekClosed, WeekNotOpen } from '../week/week-failures.js';
import { ReportDraft } from './report-draft.js';

@InputType({
  description:
    'The whole draft, which takes the place of the one before. Lines may be left out or half done.',
})
export class SaveReportDraftInput extends ReportContentInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The draft’s version the caller saw last; null when it saw none.',
  })
  expectedVersion?: number | null;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ReportDraftSaved {
  @Field(() => ReportDraft, { nullable: true, description: 'As it stands now; null: it was sent since.' })
  draft: ReportDraft | null;
}

export const SaveReportDraftResult = createUnionType({
  name: 'SaveReportDraftResult',
  types: () =>
    [
      ReportDraftSaved,
      InvalidReport,
      OtherOrganisation,
      WeekNotOpen,
      WeekClosed,
      VersionConflict,
      IdempotencyKeyReused,
      NotFound,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
