import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { textFault } from '../../follow/messages/text-faults.js';
import { MoveUrgentRequest } from '../move-urgent-request.js';
import { AnswerNotDue } from '../urgent-failures.js';
import type { UrgentRequest, UrgentRequestChanged } from '../urgent-request.js';
import { UrgentState } from '../urgent-state.js';
import { UrgentReply, type AnswerUrgentRequestInput } from './input.js';

const REMARK_MAX = 2000;

/**
 * What was sent is answered by the fylkesmann or the RHF; what they do not answer in time, Helsedirektoratet may take over;
 * what is with Helsedirektoratet, it may reject.
 */
@Injectable()
export class AnswerUrgentRequest {
  constructor(private readonly mover: MoveUrgentRequest) {}

  async answer(call: CallContext, input: AnswerUrgentRequestInput): Promise<UrgentRequestChanged | Failure> {
    const fault = textFault('remark', input.remark, REMARK_MAX);
    if (fault) return fault;
    const { reply } = input;
    const takesOver = reply === UrgentReply.TAKEN_OVER;
    return this.mover.move(call, input, {
      from: turnOf(call, reply),
      hinders: takesOver ? notDue : undefined,
      to: { state: takesOver ? UrgentState.FORWARDED : UrgentState[reply], remark: input.remark.trim() },
    });
  }
}

/** The states a caller can give a reply in. */
function turnOf({ scope }: CallContext, reply: UrgentReply): UrgentState[] {
  const national = scope === 'national';
  switch (reply) {
    case UrgentReply.TAKEN_OVER:
      return national ? [UrgentState.SENT] : [];
    case UrgentReply.REJECTED:
      return [national ? UrgentState.FORWARDED : UrgentState.SENT];
    case UrgentReply.SOLVED_LOCALLY:
    case UrgentReply.FORWARDED:
      return national ? [] : [UrgentState.SENT];
  }
}

const notDue = ({ overdue, answerDueAt }: UrgentRequest): Failure | null =>
  overdue ? null : new AnswerNotDue(answerDueAt);
