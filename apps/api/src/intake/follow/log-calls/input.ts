import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IdempotencyKeyReused, InvalidInput } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { CallOutcome, ReportCall } from '../log-call/report-call.js';
import { NotFollowed } from './not-followed.js';

@InputType()
export class LogCallsInput {
  @Field(() => [ID], { description: 'Whom: reporters of the week. Somebody named twice was called once.' })
  organisationIds: string[];
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => CallOutcome, { description: 'The same for all.' }) outcome: CallOutcome;
  @Field(() => String, {
    defaultValue: '',
    description: 'The same for all, up to 2000 characters. No names of private persons.',
  })
  note: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class CallsLogged {
  @Field(() => [ReportCall]) readonly calls: ReportCall[];
  constructor(calls: ReportCall[]) {
    this.calls = calls;
  }
}

export const LogCallsResult = createUnionType({
  name: 'LogCallsResult',
  types: () => [CallsLogged, NotFollowed, InvalidInput, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
