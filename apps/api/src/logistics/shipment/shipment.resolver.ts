import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { ShipmentLeg } from '../legs/leg.js';
import { ShipmentLine } from './shipment-line.js';
import { ShipmentParts } from './shipment-parts.js';
import { Shipment, ShipmentConnection, ShipmentsArgs } from './shipment.js';
import { ShipmentRepository } from './shipment.repository.js';

@Resolver(() => Shipment)
export class ShipmentResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: ShipmentRepository,
    private readonly parts: ShipmentParts,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => Shipment, { nullable: true })
  shipment(@Call() call: CallContext, @Args('id', { type: () => ID }) id: string): Promise<Shipment | null> {
    return this.database.transaction(call, (tx) => this.repository.byId(tx, id));
  }

  @Query(() => ShipmentConnection, { description: "The caller's to see, newest first." })
  shipments(@Call() call: CallContext, @Args() args: ShipmentsArgs): Promise<ShipmentConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.repository.page(tx, args));
  }

  @ResolveField(() => Organisation)
  recipient(@Parent() { recipientId }: Shipment, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, recipientId);
  }

  @ResolveField(() => [ShipmentLeg], { description: 'In order.' })
  legs(@Parent() { id }: Shipment, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.parts.legs(request, call, id);
  }

  @ResolveField(() => [ShipmentLine])
  lines(@Parent() { id }: Shipment, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.parts.lines(request, call, id);
  }
}
