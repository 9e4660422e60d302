import { Field, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: "A pool's share of what was split." })
export class PoolShare {
  @Field(() => String) pool: string;
  @Field(() => QuantityScalar, { description: 'Whole packs.' }) packs: number;
  @Field(() => QuantityScalar, { description: 'Base units; central stock has the loose ones too.' })
  units: number;
}

@ObjectType({ description: 'What one pool could not use and another could.' })
export class PoolMove {
  @Field(() => String) from: string;
  @Field(() => String) to: string;
  @Field(() => QuantityScalar) packs: number;
}

@ObjectType({
  description:
    "What became of a product's newly received stock. Base units: released = allocated + toCentral + heldBack.",
})
export class RoundProduct {
  roundId: string;
  productId: string;
  @Field(() => QuantityScalar, { description: 'Newly received stock the round decides over.' })
  released: number;
  @Field(() => [PoolShare]) split: PoolShare[];
  @Field(() => QuantityScalar) allocated: number;
  @Field(() => QuantityScalar) toCentral: number;
  @Field(() => QuantityScalar) heldBack: number;
  @Field(() => [PoolMove]) moves: PoolMove[];
}
