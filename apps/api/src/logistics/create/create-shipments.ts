import { Injectable } from '@nestjs/common';
import { systemCall } from '../../platform/access/call-context.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Carrier } from '../carrier/carrier.js';
import { SHIPMENTS_CREATED } from '../shipment-events.js';
import { CreateShipmentsRepository } from './create-shipments.repository.js';
import type { Release } from './release.js';
import { planShipments } from './shipment-plan.js';

/** What a release gives becomes one shipment per recipient, on its way over two legs. Once, however often it is told. */
@Injectable()
export class CreateShipments {
  constructor(
    private readonly repository: CreateShipmentsRepository,
    private readonly carrier: Carrier,
    private readonly outbox: Outbox,
  ) {}

  async of(tx: Transaction, release: Release, requestId: string | null): Promise<void> {
    await this.repository.hold(tx, release);
    const routes = await this.repository.routes(tx, release);
    await this.repository.create(tx, release, planShipments(this.carrier, routes));
    if (routes.length === 0) return;
    const payload = { lines: await this.repository.lines(tx, release) };
    const call = systemCall('logistics.create-shipments', requestId);
    await this.outbox.append(tx, call, { type: SHIPMENTS_CREATED, subjectId: release.id, payload });
  }
}
