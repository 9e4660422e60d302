import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, ReportedNumberScalar } from '../../../../platform/graphql/scalars.js';
import { CaseUse } from '../case-use.js';

@InputType()
export class StateCaseUseInput {
  @Field(() => ID) categoryCode: string;
  @Field(() => Int, { description: 'The revision the caller saw last; 0: it saw none.' })
  expectedRevision: number;
  @Field(() => ReportedNumberScalar, {
    description: 'Base units one new case takes, 0 to 1,000,000, to the thousandth.',
  })
  perCase: number;
  @Field(() => String, { description: 'Where the figure is from, 1 to 500 characters.' }) source: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class CaseUseStated {
  @Field(() => CaseUse) readonly figure: CaseUse;
  constructor(figure: CaseUse) {
    this.figure = figure;
  }
}

export const StateCaseUseResult = createUnionType({
  name: 'StateCaseUseResult',
  types: () => [CaseUseStated, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
