import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Shipment } from './shipment.js';
import { ShipmentRepository } from './shipment.repository.js';

/** The shipments of all urgent requests of one answer, at once. */
@Injectable()
export class UrgentShipments {
  constructor(
    private readonly database: Database,
    private readonly shipments: ShipmentRepository,
  ) {}

  of(request: RequestContext, call: CallContext, requestId: string): Promise<Shipment | null> {
    return loaderOf<Shipment | null>(request, this, async (ids) => {
      const found = await this.database.transaction(call, (tx) => this.shipments.ofUrgentRequests(tx, ids));
      return ids.map((id) => found.find(({ urgentRequestId }) => urgentRequestId === id) ?? null);
    }).load(requestId);
  }
}
