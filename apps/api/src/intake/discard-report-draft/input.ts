import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IdempotencyKeyReused, NotFound, VersionConflict } from '../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { OtherOrganisation } from '../submit-weekly-report/result.js';

@InputType()
export class DiscardReportDraftInput {
  @Field(() => ID) organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: 'The draft’s version the caller saw last.' }) expectedVersion: number;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ReportDraftDiscarded {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
}

export const DiscardReportDraftResult = createUnionType({
  name: 'DiscardReportDraftResult',
  types: () =>
    [ReportDraftDiscarded, OtherOrganisation, VersionConflict, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
