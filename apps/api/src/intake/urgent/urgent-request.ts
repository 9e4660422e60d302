import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { PageArgs } from '../../platform/graphql/page.args.js';
import { DateTimeScalar, QuantityScalar } from '../../platform/graphql/scalars.js';
import { UrgentState } from './urgent-state.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A kommune or hospital is about to run dry of a category and cannot wait for the next round. Clocks are by the clock everybody reads.',
})
export class UrgentRequest extends Node {
  recipientId: string;
  categoryCode: string;
  answererId: string;
  @Field(() => UrgentState) state: UrgentState;
  @Field(() => Int, { description: 'To be sent along with whatever is done to it.' }) version: number;
  @Field(() => QuantityScalar, { description: 'The largest that was asked for, base units.' })
  quantity: number;
  @Field(() => DateTimeScalar, { description: 'The earliest that was told.' }) runsDryAt: Date;
  @Field(() => DateTimeScalar) sentAt: Date;
  @Field(() => DateTimeScalar, {
    description: 'By when the fylkesmann or the RHF must have answered; by the published policy.',
  })
  answerDueAt: Date;
  @Field(() => Boolean, {
    description: 'That time has passed and nobody has answered: Helsedirektoratet may take it over.',
  })
  overdue: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When Helsedirektoratet took it over; null: it did not.',
  })
  takenOverAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'null: it is open.' }) settledAt: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the recipient signed for what it was granted.',
  })
  receivedAt: Date | null;
  @Field(() => Int, { description: 'From when it was sent until it was settled, or until now.' })
  minutesWaited: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Until it must be answered; below zero when that has passed. null: it is answered.',
  })
  minutesToAnswer: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Until they run dry; below zero when they have. null: it is settled.',
  })
  minutesLeft: number | null;
  @Field(() => Int, { nullable: true, description: 'From when it was sent to the signed receipt.' })
  minutesToDoor: number | null;
  @Field(() => Boolean, { description: 'Sent in an exercise.' }) synthetic: boolean;
}

@ObjectType()
export class UrgentRequestConnection extends connectionOf(UrgentRequest, 'UrgentRequest') {}

@InputType({ description: 'All that is given must hold; what is not given does not matter.' })
export class UrgentRequestFilter {
  @Field(() => [UrgentState], { nullable: true }) states?: UrgentState[] | null;
  @Field(() => ID, { nullable: true }) recipientId?: string | null;
  @Field(() => String, { nullable: true }) categoryCode?: string | null;
}

@ArgsType()
export class UrgentRequestsArgs extends PageArgs {
  @Field(() => UrgentRequestFilter, { nullable: true }) filter?: UrgentRequestFilter | null;
}

@ObjectType()
export class UrgentRequestChanged {
  @Field(() => UrgentRequest) readonly request: UrgentRequest;
  constructor(request: UrgentRequest) {
    this.request = request;
  }
}
