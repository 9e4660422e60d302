import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { ShipmentLeg } from '../legs/leg.js';
import { ShipmentLine } from './shipment-line.js';

@Resolver(() => ShipmentLeg)
export class ShipmentLegResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  from(@Parent() { fromId }: ShipmentLeg, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, fromId);
  }

  @ResolveField(() => Organisation)
  to(@Parent() { toId }: ShipmentLeg, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, toId);
  }
}

@Resolver(() => ShipmentLine)
export class ShipmentLineResolver {
  constructor(private readonly products: ProductLoader) {}

  @ResolveField(() => Product)
  product(@Parent() { productId }: ShipmentLine, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }
}
