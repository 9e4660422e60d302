import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: "How a round's shipments stand. For everybody: counts, no recipient." })
export class ShipmentCounts {
  @Field(() => Int) total: number;
  @Field(() => Int, { description: 'Have left the national store.' }) dispatched: number;
  @Field(() => Int, { description: 'Have come to their recipients.' }) delivered: number;
  @Field(() => Int, { description: 'Are signed for.' }) confirmed: number;
}
