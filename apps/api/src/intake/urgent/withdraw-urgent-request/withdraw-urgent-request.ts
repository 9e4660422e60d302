import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { MoveUrgentRequest } from '../move-urgent-request.js';
import type { UrgentRequestChanged } from '../urgent-request.js';
import { OPEN_STATES, UrgentState } from '../urgent-state.js';
import type { WithdrawUrgentRequestInput } from './input.js';

/** The need is gone, or was a mistake: whoever sent it takes it back while nobody has settled it. */
@Injectable()
export class WithdrawUrgentRequest {
  constructor(private readonly mover: MoveUrgentRequest) {}

  withdraw(call: CallContext, input: WithdrawUrgentRequestInput): Promise<UrgentRequestChanged | Failure> {
    const to = { state: UrgentState.WITHDRAWN, remark: '' };
    return this.mover.move(call, input, { from: OPEN_STATES, to });
  }
}
