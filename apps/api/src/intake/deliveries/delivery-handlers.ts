import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { DeliveryRepository } from './delivery.repository.js';

/** Logistics is above intake, so its events are known here by name. */
@Injectable()
@HandlesEvent({ type: 'shipments.created', name: 'intake.plan-deliveries' })
export class PlanDeliveries implements EventHandler {
  constructor(private readonly deliveries: DeliveryRepository) {}

  handle({ id }: OutboxEvent, tx: Transaction): Promise<void> {
    return this.deliveries.plan(tx, id);
  }
}

@Injectable()
@HandlesEvent({ type: 'shipment.confirmed', name: 'intake.receive-delivery' })
export class ReceiveDelivery implements EventHandler {
  constructor(private readonly deliveries: DeliveryRepository) {}

  handle({ id }: OutboxEvent, tx: Transaction): Promise<void> {
    return this.deliveries.receive(tx, id);
  }
}
