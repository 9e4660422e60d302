import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { isUuid } from '../../platform/database/uuid.js';
import { NotFound, VersionConflict, type Failure } from '../../platform/graphql/failure.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { URGENT_REQUEST_MOVED } from './urgent-events.js';
import { WrongUrgentState } from './urgent-failures.js';
import { UrgentRequestChanged, type UrgentRequest } from './urgent-request.js';
import { UrgentRequestRepository } from './urgent-request.repository.js';
import { UrgentState } from './urgent-state.js';

export interface UrgentMove {
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

export interface Told {
  readonly state: UrgentState;
  readonly remark: string;
}

export interface UrgentStep {
  readonly from: readonly UrgentState[];
  readonly to: Told;
  /** What else keeps a request from taking this step. */
  readonly hinders?: ((request: UrgentRequest) => Failure | null) | undefined;
}

/** What keeps a caller from moving a request as they saw it; null: nothing. */
export function hindrance(
  request: UrgentRequest,
  expectedVersion: number,
  from: readonly UrgentState[],
): Failure | null {
  if (request.version !== expectedVersion) return new VersionConflict(request.version);
  return from.includes(request.state) ? null : new WrongUrgentState(request.state);
}

/** Moves an urgent request on, for the one caller who saw it as it is, and tells whoever is next. */
@Injectable()
export class MoveUrgentRequest {
  constructor(
    private readonly commands: Commands,
    private readonly requests: UrgentRequestRepository,
    private readonly outbox: Outbox,
  ) {}

  async move(
    call: CallContext,
    input: UrgentMove,
    { from, to, hinders }: UrgentStep,
  ): Promise<UrgentRequestChanged | Failure> {
    const { requestId, expectedVersion } = input;
    if (!isUuid(requestId)) return new NotFound();
    return this.commands.run<UrgentRequestChanged>(call, {
      input,
      targetId: requestId,
      change: async (tx) => {
        const [request] = await this.requests.hold(tx, [requestId]);
        if (!request || !answersFor(call, request)) return new NotFound();
        const failure = hindrance(request, expectedVersion, from) ?? hinders?.(request);
        if (failure) return failure;
        await this.note(tx, call, request, to);
        return null;
      },
      answer: (tx) => this.changed(tx, requestId),
    });
  }

  /** Within a change of its own: a held request comes to a state. */
  async note(tx: Transaction, call: CallContext, request: UrgentRequest, to: Told): Promise<void> {
    await this.requests.move(tx, request, { ...to, by: call.caller });
    const takenOver = call.scope === 'national' && request.state === UrgentState.SENT;
    const payload = { about: takenOver ? 'TAKEN_OVER' : to.state };
    await this.outbox.append(tx, call, { type: URGENT_REQUEST_MOVED, subjectId: request.id, payload });
  }

  private async changed(tx: Transaction, id: string): Promise<UrgentRequestChanged> {
    const request = await this.requests.byId(tx, id);
    if (!request) throw new Error(`urgent request ${id} is gone`);
    return new UrgentRequestChanged(request);
  }
}

/** Whoever answers for a region sees all of it, and answers what was sent to itself. */
function answersFor({ scope, caller }: CallContext, { answererId }: UrgentRequest): boolean {
  return (scope !== 'fylke' && scope !== 'rhf') || answererId === caller.organisationId;
}
