import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ implements: () => [Node], description: 'Goods that came into the national store.' })
export class GoodsReceipt extends Node {
  productId: string;
  @Field(() => QuantityScalar, { description: 'Base units.' }) quantity: number;
  @Field(() => String, { description: "The supplier's or the order's own number." }) reference: string;
  @Field(() => DateTimeScalar) receivedAt: Date;
  @Field(() => String) receivedBy: string;
  @Field(() => Boolean, { description: 'Registered in an exercise.' }) synthetic: boolean;
}
