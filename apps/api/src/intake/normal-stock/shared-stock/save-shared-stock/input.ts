import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, QuantityScalar } from '../../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../../kind.js';
import { SharedStock } from '../shared-stock.js';

@InputType()
export class SharedStockShareInput {
  @Field(() => ID, { description: 'A kommune, fylkeskommune or RHF; the keeper too, for its own share.' })
  organisationId: string;
  @Field(() => QuantityScalar, { description: 'Pieces, more than 0.' }) share: number;
}

@InputType()
export class SharedStockLineInput {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar, { description: 'Pieces.' }) held: number;
  @Field(() => [SharedStockShareInput]) shares: SharedStockShareInput[];
}

@InputType({ description: 'The whole stock, which takes the place of what was said of it before.' })
export class SaveSharedStockInput {
  @Field(() => ID, { nullable: true, description: 'null: a new one, kept by the caller.' }) id?:
    string | null;
  @Field(() => Int, { description: 'The revision the caller saw last; 0: a new one.' })
  expectedRevision: number;
  @Field(() => String, { description: '1 to 200 characters; that of a stock there is does not change.' })
  name: string;
  @Field(() => String, { description: 'Which agreement it rests on, 1 to 500 characters.' })
  agreement: string;
  @Field(() => Boolean) storedInNorway: boolean;
  @Field(() => String, { description: "The day of the count, '2026-03-02'." }) countedOn: string;
  @Field(() => [SharedStockLineInput], { description: 'None: it is no longer held together.' })
  lines: SharedStockLineInput[];
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class SharedStockSaved {
  @Field(() => SharedStock) readonly stock: SharedStock;
  constructor(stock: SharedStock) {
    this.stock = stock;
  }
}

export const SaveSharedStockResult = createUnionType({
  name: 'SaveSharedStockResult',
  types: () => [SharedStockSaved, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
