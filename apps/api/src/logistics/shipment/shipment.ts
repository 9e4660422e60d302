import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ShipmentState } from './shipment-state.js';

@ObjectType({
  implements: () => [Node],
  description: 'What one recipient gets of one round, or of one urgent grant, until it signs for it.',
})
export class Shipment extends Node {
  recipientId: string;
  roundId: string | null;
  urgentRequestId: string | null;
  @Field(() => Boolean, { description: 'Sent between rounds, for an urgent request.' }) urgent: boolean;
  @Field(() => String, { description: "What it is called on paper, 'F-000123'." }) number: string;
  @Field(() => ShipmentState) state: ShipmentState;
  @Field(() => Int, { description: 'To be sent along when the receipt is signed.' }) version: number;
  @Field(() => DateTimeScalar) etaEarliest: Date;
  @Field(() => DateTimeScalar) etaLatest: Date;
  @Field(() => DateTimeScalar, { nullable: true }) confirmedAt: Date | null;
  @Field(() => String, { nullable: true }) confirmedBy: string | null;
  @Field(() => String, { nullable: true, description: 'What the recipient had to say of what came.' })
  note: string | null;
  @Field(() => Boolean, { description: 'Sent in an exercise.' }) synthetic: boolean;
}

@ObjectType()
export class ShipmentConnection extends connectionOf(Shipment, 'Shipment') {}

@ArgsType()
export class ShipmentsArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) roundId?: string | null;
  @Field(() => ID, { nullable: true }) recipientId?: string | null;
}
