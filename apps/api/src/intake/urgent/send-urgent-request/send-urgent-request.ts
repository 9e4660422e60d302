import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { AnswerTimeRepository } from '../answer-time/answer-time.repository.js';
import { minutesToAnswer } from '../answer-time/minutes-to-answer.js';
import type { NoticeAbout } from '../notify/notice-about.js';
import { URGENT_REQUEST_MOVED } from '../urgent-events.js';
import { UrgentRequestRepository } from '../urgent-request.repository.js';
import { UrgentState } from '../urgent-state.js';
import { UrgentRequestSent, type SendUrgentRequestInput } from './input.js';
import { requestFault } from './request-fault.js';

/** A kommune or hospital says that it runs dry. The same need, while it is open, is one request. */
@Injectable()
export class SendUrgentRequest {
  constructor(
    private readonly commands: Commands,
    private readonly catalogue: CatalogueRepository,
    private readonly times: AnswerTimeRepository,
    private readonly requests: UrgentRequestRepository,
    private readonly outbox: Outbox,
  ) {}

  send(call: CallContext, input: SendUrgentRequestInput): Promise<UrgentRequestSent | Failure> {
    return this.commands.run<UrgentRequestSent>(call, {
      input,
      change: (tx, id) => this.change(tx, call, id, input),
      answer: async (tx, id) => new UrgentRequestSent(await this.requests.ofEntry(tx, id), id),
    });
  }

  private async change(
    tx: Transaction,
    call: CallContext,
    id: string,
    input: SendUrgentRequestInput,
  ): Promise<Failure | null> {
    const categories = await this.catalogue.categories(tx);
    const fault = requestFault(input, new Set(categories.map(({ code }) => code)));
    if (fault) return fault;
    const { categoryCode, quantity, hoursLeft } = input;
    const ladder = input.ladder.map((step) => ({ ...step, outcome: step.outcome.trim() }));
    const { organisationId: recipientId, name: madeBy } = call.caller;
    const entry = { id, recipientId, categoryCode, quantity, hoursLeft, ladder, madeBy };
    const time = minutesToAnswer(await this.times.inForce(tx), hoursLeft);
    const { id: requestId, sooner } = await this.requests.send(tx, { ...entry, minutesToAnswer: time });
    if (requestId !== id && !sooner) return null; // whoever must act was told of it, and sees it change
    const about: NoticeAbout = sooner ? 'ANSWER_SOONER' : UrgentState.SENT;
    const payload = { about };
    await this.outbox.append(tx, call, { type: URGENT_REQUEST_MOVED, subjectId: requestId, payload });
    return null;
  }
}
