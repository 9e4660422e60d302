import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { ROUND_RELEASED } from '../../allocation/round/round-events.js';
import { Carrier } from '../carrier/carrier.js';
import { CreateShipmentsRepository } from './create-shipments.repository.js';
import { planShipments } from './shipment-plan.js';

/** What a released round gives becomes one shipment per recipient, on its way over two legs. Once, however often it is told. */
@Injectable()
@HandlesEvent({ type: ROUND_RELEASED, name: 'logistics.create-shipments' })
export class CreateShipments implements EventHandler {
  constructor(
    private readonly repository: CreateShipmentsRepository,
    private readonly carrier: Carrier,
  ) {}

  async handle({ subjectId: roundId }: OutboxEvent, tx: Transaction): Promise<void> {
    await this.repository.hold(tx, roundId);
    const routes = await this.repository.routes(tx, roundId);
    await this.repository.create(tx, roundId, planShipments(this.carrier, routes));
  }
}
