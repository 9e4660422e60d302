import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IdempotencyKeyReused, InvalidInput, NotFound } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { CallOutcome, ReportCall } from './report-call.js';

@InputType()
export class LogCallInput {
  @Field(() => ID, { description: 'Whom: a reporter of the week.' }) organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => String, {
    defaultValue: '',
    description: 'Up to 2000 characters. No names of private persons.',
  })
  note: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class CallLogged {
  @Field(() => ReportCall) readonly call: ReportCall;
  constructor(call: ReportCall) {
    this.call = call;
  }
}

export const LogCallResult = createUnionType({
  name: 'LogCallResult',
  types: () => [CallLogged, InvalidInput, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
