import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput, VersionConflict } from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, QuantityScalar } from '../../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../../kind.js';

@InputType()
export class AnnualUseLineInput {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar, { nullable: true, description: 'Pieces; null: what the weekly reports say.' })
  used?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why use was significantly unlike other years, 1 to 500 characters; null: it was not.',
  })
  deviantBecause?: string | null;
}

@InputType({ description: 'All that is said of a year, which takes the place of what was said before.' })
export class StateAnnualUseInput {
  @Field(() => Int, { description: 'One of the ten calendar years before this one.' }) year: number;
  @Field(() => Int, { description: 'The revision the caller saw last; 0: it saw none.' })
  expectedRevision: number;
  @Field(() => String, { description: 'Where the figures are from, 1 to 500 characters.' }) source: string;
  @Field(() => String, { description: 'Why they are stated, 1 to 500 characters.' }) reason: string;
  @Field(() => [AnnualUseLineInput], { description: 'A kind that is left out is as the reports say.' })
  lines: AnnualUseLineInput[];
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class AnnualUseStated {
  @Field(() => Int) readonly year: number;
  @Field(() => Int, { description: 'The revision this made of the year.' }) readonly revision: number;
  constructor(year: number, revision: number) {
    this.year = year;
    this.revision = revision;
  }
}

export const StateAnnualUseResult = createUnionType({
  name: 'StateAnnualUseResult',
  types: () => [AnnualUseStated, InvalidInput, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
