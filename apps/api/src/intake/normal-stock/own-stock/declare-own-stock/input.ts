import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput, VersionConflict } from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, QuantityScalar } from '../../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../../kind.js';

@InputType()
export class OwnStockLineInput {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar, { description: 'Pieces.' }) held: number;
}

@InputType({
  description:
    'What is declared of the stock that is its own alone; takes the place of what was declared before.',
})
export class DeclareOwnStockInput {
  @Field(() => Int, { description: 'The revision the caller saw last; 0: it saw none.' })
  expectedRevision: number;
  @Field(() => Boolean) storedInNorway: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "The day of the count, '2026-03-02'; null: nothing was counted, and the weekly reports stand.",
  })
  countedOn?: string | null;
  @Field(() => [OwnStockLineInput], { defaultValue: [], description: 'What was counted.' })
  lines: OwnStockLineInput[];
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class OwnStockDeclared {
  @Field(() => Int, { description: 'The revision this made.' }) readonly revision: number;
  constructor(revision: number) {
    this.revision = revision;
  }
}

export const DeclareOwnStockResult = createUnionType({
  name: 'DeclareOwnStockResult',
  types: () => [OwnStockDeclared, InvalidInput, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
