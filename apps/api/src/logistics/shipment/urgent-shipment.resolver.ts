import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UrgentRequest } from '../../intake/urgent/urgent-request.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Shipment } from './shipment.js';
import { UrgentShipments } from './urgent-shipments.js';

@Resolver(() => UrgentRequest)
export class UrgentShipmentResolver {
  constructor(private readonly shipments: UrgentShipments) {}

  @ResolveField(() => Shipment, { nullable: true, description: 'null: nothing is on its way yet.' })
  shipment(@Parent() { id }: UrgentRequest, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.shipments.of(request, call, id);
  }
}
