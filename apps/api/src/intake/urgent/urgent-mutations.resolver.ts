import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { AnswerUrgentRequest } from './answer-urgent-request/answer-urgent-request.js';
import { AnswerUrgentRequestInput, AnswerUrgentRequestResult } from './answer-urgent-request/input.js';
import {
  SendUrgentRequestInput,
  SendUrgentRequestResult,
  type UrgentRequestSent,
} from './send-urgent-request/input.js';
import { SendUrgentRequest } from './send-urgent-request/send-urgent-request.js';
import type { UrgentRequestChanged } from './urgent-request.js';
import { WithdrawUrgentRequestInput, WithdrawUrgentRequestResult } from './withdraw-urgent-request/input.js';
import { WithdrawUrgentRequest } from './withdraw-urgent-request/withdraw-urgent-request.js';

@Resolver()
export class UrgentMutationsResolver {
  constructor(
    private readonly sending: SendUrgentRequest,
    private readonly answering: AnswerUrgentRequest,
    private readonly withdrawing: WithdrawUrgentRequest,
  ) {}

  @Mutation(() => SendUrgentRequestResult, {
    description: "Says that the caller's organisation is about to run dry of a category.",
  })
  sendUrgentRequest(
    @Call() call: CallContext,
    @Args('input') input: SendUrgentRequestInput,
  ): Promise<UrgentRequestSent | Failure> {
    return this.sending.send(call, input);
  }

  @Mutation(() => AnswerUrgentRequestResult, { description: 'Answers a request that is with the caller.' })
  answerUrgentRequest(
    @Call() call: CallContext,
    @Args('input') input: AnswerUrgentRequestInput,
  ): Promise<UrgentRequestChanged | Failure> {
    return this.answering.answer(call, input);
  }

  @Mutation(() => WithdrawUrgentRequestResult, { description: 'Takes back an own request while it is open.' })
  withdrawUrgentRequest(
    @Call() call: CallContext,
    @Args('input') input: WithdrawUrgentRequestInput,
  ): Promise<UrgentRequestChanged | Failure> {
    return this.withdrawing.withdraw(call, input);
  }
}
