import { Injectable } from '@nestjs/common';
import type { CallContext } from '../access/call-context.js';
import type { Transaction } from '../database/transaction.js';
import { EventHandlers } from './event-handlers.js';
import { REPUBLISH_AFTER } from './republish-after.js';

export interface NewEvents {
  /** What happened: 'round.released'. */
  readonly type: string;
  /** What it happened to, each an event of its own. */
  readonly subjectIds: readonly string[];
  readonly payload?: Readonly<Record<string, unknown>>;
}

export interface NewEvent extends Omit<NewEvents, 'subjectIds'> {
  readonly subjectId: string;
}

export interface DeliveryTrouble {
  readonly attempts: number;
  /** Real time. */
  readonly nextAttemptAt: Date;
  /** Stands in the log. */
  readonly errorId: string | null;
}

/** Effects leave through here: written in the change's own transaction, published after its commit, never lost. */
@Injectable()
export class Outbox {
  constructor(private readonly handlers: EventHandlers) {}

  append(tx: Transaction, call: CallContext, { subjectId, ...event }: NewEvent): Promise<void> {
    return this.appendEach(tx, call, { ...event, subjectIds: [subjectId] });
  }

  /** Any number in one statement. */
  async appendEach(tx: Transaction, call: CallContext, event: NewEvents): Promise<void> {
    await tx.query(
      `with event as (
         insert into outbox_event (type, subject_id, payload, request_id)
         select $1, subject_id, $3, $4 from unnest($2::uuid[]) subject_id returning id)
       insert into outbox_delivery (event_id, handler) select event.id, handler from event, unnest($5::text[]) handler`,
      [event.type, event.subjectIds, event.payload ?? {}, call.requestId, this.handlers.namesFor(event.type)],
    );
  }

  /** How the work for the last event of a type about a subject fails; null: it is done, or has not failed. */
  async trouble(tx: Transaction, type: string, subjectId: string): Promise<DeliveryTrouble | null> {
    const [trouble] = await tx.query<DeliveryTrouble>(
      `select d.attempts, d.published_at + ${REPUBLISH_AFTER} as "nextAttemptAt",
              substring(d.last_error from '[(]([0-9a-f-]{36})[)]$') as "errorId"
       from outbox_delivery d join outbox_event e on e.id = d.event_id
       where d.acknowledged_at is null and d.last_error is not null and e.type = $1 and e.subject_id = $2
       order by e.id desc limit 1`,
      [type, subjectId],
    );
    return trouble ?? null;
  }
}
