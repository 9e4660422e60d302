import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { UrgentRequestRepository } from './urgent-request.repository.js';

/** Logistics is above intake, so its event is known here by name. */
@Injectable()
@HandlesEvent({ type: 'shipment.confirmed', name: 'intake.receive-urgent-delivery' })
export class ReceiveUrgentDelivery implements EventHandler {
  constructor(private readonly requests: UrgentRequestRepository) {}

  handle({ id }: OutboxEvent, tx: Transaction): Promise<void> {
    return this.requests.received(tx, id);
  }
}
