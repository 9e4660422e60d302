import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ShipmentLeg } from '../legs/leg.js';
import type { ShipmentLine } from './shipment-line.js';
import { ShipmentRepository } from './shipment.repository.js';

type OfShipment<Part> = Part & { readonly shipmentId: string };
const LEGS = Symbol('legs of shipments');
const LINES = Symbol('lines of shipments');

/** Legs and lines of all shipments of an answer, each in one statement. */
@Injectable()
export class ShipmentParts {
  constructor(
    private readonly database: Database,
    private readonly shipments: ShipmentRepository,
  ) {}

  legs(request: RequestContext, call: CallContext, shipmentId: string): Promise<ShipmentLeg[]> {
    return this.load(request, call, { kind: LEGS, shipmentId }, (tx, ids) => this.shipments.legs(tx, ids));
  }

  lines(request: RequestContext, call: CallContext, shipmentId: string): Promise<ShipmentLine[]> {
    return this.load(request, call, { kind: LINES, shipmentId }, (tx, ids) => this.shipments.lines(tx, ids));
  }

  private load<Part>(
    request: RequestContext,
    call: CallContext,
    { kind, shipmentId }: { kind: symbol; shipmentId: string },
    fetchAll: (tx: Transaction, ids: readonly string[]) => Promise<OfShipment<Part>[]>,
  ): Promise<Part[]> {
    return loaderOf<Part[]>(request, kind, async (ids) => {
      const byShipment = new Map(ids.map((id): [string, Part[]] => [id, []]));
      const parts = await this.database.transaction(call, (tx) => fetchAll(tx, ids));
      for (const part of parts) byShipment.get(part.shipmentId)?.push(part);
      return ids.map((id) => byShipment.get(id) ?? []);
    }).load(shipmentId);
  }
}
