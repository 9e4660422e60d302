import { Field, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType({
  description: 'One product of a shipment, base units; what arrived is null until the receipt is signed.',
})
export class ShipmentLine {
  productId: string;
  @Field(() => QuantityScalar, { description: 'Shipped.' }) quantity: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'All that came, damaged included.' })
  arrived: number | null;
  @Field(() => QuantityScalar, { nullable: true }) damaged: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Shipped but not arrived.' })
  short: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Arrived but not shipped.' })
  over: number | null;
}
