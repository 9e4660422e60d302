import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Round } from '../../allocation/round/round.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { ShipmentCounts } from './shipment-counts.js';
import { ShipmentRepository } from './shipment.repository.js';

@Resolver(() => Round)
export class RoundShipmentsResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: ShipmentRepository,
  ) {}

  @ResolveField(() => ShipmentCounts)
  shipments(@Parent() { id }: Round, @Call() call: CallContext): Promise<ShipmentCounts> {
    return this.database.transaction(call, (tx) => this.repository.counts(tx, id));
  }
}
