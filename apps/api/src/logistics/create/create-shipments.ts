import { Injectable } from '@nestjs/common';
import { systemCall } from '../../platform/access/call-context.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ROUND_RELEASED } from '../../allocation/round/round-events.js';
import { Carrier } from '../carrier/carrier.js';
import { SHIPMENTS_CREATED } from '../shipment-events.js';
import { CreateShipmentsRepository } from './create-shipments.repository.js';
import { planShipments } from './shipment-plan.js';

/** What a released round gives becomes one shipment per recipient, on its way over two legs. Once, however often it is told. */
@Injectable()
@HandlesEvent({ type: ROUND_RELEASED, name: 'logistics.create-shipments' })
export class CreateShipments implements EventHandler {
  constructor(
    private readonly repository: CreateShipmentsRepository,
    private readonly carrier: Carrier,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectId: roundId, requestId }: OutboxEvent, tx: Transaction): Promise<void> {
    await this.repository.hold(tx, roundId);
    const routes = await this.repository.routes(tx, roundId);
    await this.repository.create(tx, roundId, planShipments(this.carrier, routes));
    if (routes.length === 0) return;
    const payload = { lines: await this.repository.lines(tx, roundId) };
    const call = systemCall('logistics.create-shipments', requestId);
    await this.outbox.append(tx, call, { type: SHIPMENTS_CREATED, subjectId: roundId, payload });
  }
}
