import { Injectable } from '@nestjs/common';
import type { CallContext } from '../access/call-context.js';
import type { Transaction } from '../database/transaction.js';
import { EventHandlers } from './event-handlers.js';

export interface NewEvent {
  /** What happened: 'round.released'. */
  readonly type: string;
  /** What it happened to. */
  readonly subjectId: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Effects leave through here: written in the change's own transaction, published after its commit, never lost. */
@Injectable()
export class Outbox {
  constructor(private readonly handlers: EventHandlers) {}

  async append(tx: Transaction, call: CallContext, event: NewEvent): Promise<void> {
    await tx.query(
      `with event as (
         insert into outbox_event (type, subject_id, payload, request_id) values ($1, $2, $3, $4) returning id)
       insert into outbox_delivery (event_id, handler) select event.id, handler from event, unnest($5::text[]) handler`,
      [event.type, event.subjectId, event.payload ?? {}, call.requestId, this.handlers.namesFor(event.type)],
    );
  }
}
