import { Injectable } from '@nestjs/common';
import { systemCall } from '../access/call-context.js';
import { Database } from '../database/database.js';
import { logUnexpected } from '../logging/log.js';
import { DeliveryFailed } from './delivery-failed.js';
import { EventHandlers } from './event-handlers.js';

interface DeliveryRow {
  id: string;
  type: string;
  subject_id: string;
  payload: Record<string, unknown>;
  request_id: string | null;
}

/** Runs one handler for one event, once: whoever holds the delivery's row works, whoever comes after finds it acknowledged. */
@Injectable()
export class DeliverEvent {
  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
  ) {}

  async deliver(eventId: string, handlerName: string): Promise<void> {
    const handler = this.handlers.called(handlerName);
    try {
      await this.database.transaction(systemCall(handlerName), async (tx) => {
        const [row] = await tx.query<DeliveryRow>(
          `select e.id, e.type, e.subject_id, e.payload, e.request_id
           from outbox_delivery d join outbox_event e on e.id = d.event_id
           where d.event_id = $1 and d.handler = $2 and d.acknowledged_at is null for update of d skip locked`,
          [eventId, handlerName],
        );
        if (!row) return;
        const { id, type, payload } = row;
        await handler.handle({ id, type, payload, subjectId: row.subject_id, requestId: row.request_id }, tx);
        await tx.query(
          'update outbox_delivery set acknowledged_at = clock_timestamp(), last_error = null where event_id = $1 and handler = $2',
          [eventId, handlerName],
        );
      });
    } catch (error) {
      const errorId = logUnexpected(error);
      await this.database.transaction(systemCall(handlerName), (tx) =>
        tx.query('update outbox_delivery set last_error = $3 where event_id = $1 and handler = $2', [
          eventId,
          handlerName,
          `${String(error).slice(0, 500)} (${errorId})`,
        ]),
      );
      throw new DeliveryFailed(`${handlerName} failed: ${errorId}`);
    }
  }
}
