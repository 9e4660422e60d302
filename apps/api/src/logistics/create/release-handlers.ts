import { Injectable } from '@nestjs/common';
import { ROUND_RELEASED } from '../../allocation/round/round-events.js';
import { URGENT_REQUEST_GRANTED } from '../../allocation/urgent/urgent-events.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { CreateShipments } from './create-shipments.js';

@Injectable()
@HandlesEvent({ type: ROUND_RELEASED, name: 'logistics.create-shipments' })
export class ShipRound implements EventHandler {
  constructor(private readonly shipments: CreateShipments) {}

  handle({ subjectId: id, requestId }: OutboxEvent, tx: Transaction): Promise<void> {
    return this.shipments.of(tx, { kind: 'ROUND', id }, requestId);
  }
}

@Injectable()
@HandlesEvent({ type: URGENT_REQUEST_GRANTED, name: 'logistics.create-urgent-shipment' })
export class ShipUrgentGrant implements EventHandler {
  constructor(private readonly shipments: CreateShipments) {}

  handle({ subjectId: id, requestId }: OutboxEvent, tx: Transaction): Promise<void> {
    return this.shipments.of(tx, { kind: 'URGENT', id }, requestId);
  }
}
