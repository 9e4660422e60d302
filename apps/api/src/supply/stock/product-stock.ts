import { Field, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType({
  description:
    'Where every unit of a product is: received + countDifference = onHand + central + reserved + inTransit + delivered + writtenOff, always. Base units.',
})
export class ProductStock {
  productId: string;
  @Field(() => QuantityScalar) received: number;
  @Field(() => QuantityScalar, { description: 'Found (over-delivered) at receipts.' })
  countDifference: number;
  @Field(() => QuantityScalar, { description: 'In the national store, not yet decided over.' })
  onHand: number;
  @Field(() => QuantityScalar, { description: 'Central stock, in the national store.' }) central: number;
  @Field(() => QuantityScalar, { description: 'In the national store, for a recipient.' }) reserved: number;
  @Field(() => QuantityScalar) inTransit: number;
  @Field(() => QuantityScalar) delivered: number;
  @Field(() => QuantityScalar, { description: 'Damaged, or shipped and never arrived.' }) writtenOff: number;
  @Field(() => Boolean, {
    description:
      'Whether the identity holds for the sums of all movements, and every balance kept is the sum of its movements.',
  })
  conserved: boolean;
}
