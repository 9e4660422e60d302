import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { RoundState } from './round-state.js';

@ObjectType({
  description: 'Products calculated, of all in the round; 0 of 0 until the calculation has begun.',
})
export class RoundProgress {
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
}

@ObjectType({
  implements: () => [Node],
  description:
    'One week of sharing out what came in. Its figures are for those who decide until it is released.',
})
export class Round extends Node {
  policyVersionId: string;
  /** Who asked for the calculation, as the issuer knows them. */
  calculationRequestedSubject: string | null;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => RoundState) state: RoundState;
  @Field(() => Int, { description: 'One more for every change of state.' }) version: number;
  @Field(() => String, { description: 'Of the lottery that parts exact ties: the seal of an earlier round.' })
  seed: string;
  @Field(() => String, { nullable: true }) engineVersion: string | null;
  @Field(() => RoundProgress) progress: RoundProgress;
  @Field(() => DateTimeScalar) openedAt: Date;
  @Field(() => String) openedBy: string;
  @Field(() => String, { nullable: true }) calculationRequestedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) calculatedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt: Date | null;
  @Field(() => String, { nullable: true }) approvedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) releasedAt: Date | null;
  @Field(() => String, { nullable: true }) releasedBy: string | null;
  @Field(() => Boolean, { description: 'Opened in an exercise.' }) synthetic: boolean;
}

@ObjectType()
export class RoundChanged {
  @Field(() => Round) round: Round;
}
