import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { ApproveRound } from './move-round/approve-round.js';
import { CalculateRound } from './move-round/calculate-round.js';
import { MoveRoundInput, MoveRoundResult } from './move-round/input.js';
import { ReleaseRound } from './move-round/release-round.js';
import { OpenRoundInput, OpenRoundResult } from './open-round/input.js';
import { OpenRound } from './open-round/open-round.js';
import type { RoundChanged } from './round.js';

type Outcome = Promise<RoundChanged | Failure>;

@Resolver()
export class RoundMutationsResolver {
  constructor(
    private readonly opener: OpenRound,
    private readonly calculator: CalculateRound,
    private readonly approver: ApproveRound,
    private readonly releaser: ReleaseRound,
  ) {}

  @Mutation(() => OpenRoundResult, { description: 'Opens the round of a week that has begun.' })
  openRound(@Call() call: CallContext, @Args('input') input: OpenRoundInput): Outcome {
    return this.opener.open(call, input);
  }

  @Mutation(() => MoveRoundResult, { description: "Closes the week's reports and has the figures made." })
  calculateRound(@Call() call: CallContext, @Args('input') input: MoveRoundInput): Outcome {
    return this.calculator.calculate(call, input);
  }

  @Mutation(() => MoveRoundResult, {
    description: 'A second person stands for the figures; the goods are reserved.',
  })
  approveRound(@Call() call: CallContext, @Args('input') input: MoveRoundInput): Outcome {
    return this.approver.approve(call, input);
  }

  @Mutation(() => MoveRoundResult, {
    description: 'Makes the figures public and sends the goods on their way.',
  })
  releaseRound(@Call() call: CallContext, @Args('input') input: MoveRoundInput): Outcome {
    return this.releaser.release(call, input);
  }
}
