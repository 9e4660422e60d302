import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { textFault } from '../../follow/messages/text-faults.js';
import { MoveUrgentRequest } from '../move-urgent-request.js';
import type { UrgentRequestChanged } from '../urgent-request.js';
import { UrgentState } from '../urgent-state.js';
import { UrgentReply, type AnswerUrgentRequestInput } from './input.js';

const REMARK_MAX = 2000;

/** What was sent is answered by the fylkesmann or the RHF; what they forward, Helsedirektoratet may reject. */
@Injectable()
export class AnswerUrgentRequest {
  constructor(private readonly mover: MoveUrgentRequest) {}

  async answer(call: CallContext, input: AnswerUrgentRequestInput): Promise<UrgentRequestChanged | Failure> {
    const fault = textFault('remark', input.remark, REMARK_MAX);
    if (fault) return fault;
    const to = { state: UrgentState[input.reply], remark: input.remark.trim() };
    return this.mover.move(call, input, { from: turnOf(call, input.reply), to });
  }
}

/** The states a caller can give a reply in. */
function turnOf({ scope }: CallContext, reply: UrgentReply): UrgentState[] {
  if (scope !== 'national') return [UrgentState.SENT];
  return reply === UrgentReply.REJECTED ? [UrgentState.FORWARDED] : [];
}
