import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { LEG_STATES, type LegState } from './leg-states.js';

export const LegStateEnum = Object.fromEntries(LEG_STATES.map((state) => [state, state]));
registerEnumType(LegStateEnum, { name: 'LegState' });

@ObjectType({ description: 'First from the national store to a region, then from there to the recipient.' })
export class ShipmentLeg {
  fromId: string;
  toId: string;
  @Field(() => Int) sequence: number;
  @Field(() => LegStateEnum) state: LegState;
  @Field(() => String, { nullable: true, description: "The carrier's number, once it is booked." })
  consignmentNumber: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) dispatchedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) deliveredAt: Date | null;
  @Field(() => DateTimeScalar, { description: 'When it came into its state.' }) changedAt: Date;
}
