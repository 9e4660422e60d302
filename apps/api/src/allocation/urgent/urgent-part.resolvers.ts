import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { UrgentBatchProduct } from './urgent-batch.js';
import { UrgentGrantLine } from './urgent-grant.js';

@Resolver(() => UrgentGrantLine)
export class UrgentGrantLineResolver {
  constructor(private readonly products: ProductLoader) {}

  @ResolveField(() => Product)
  product(@Parent() { productId }: UrgentGrantLine, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }
}

@Resolver(() => UrgentBatchProduct)
export class UrgentBatchProductResolver {
  constructor(private readonly products: ProductLoader) {}

  @ResolveField(() => Product)
  product(@Parent() { productId }: UrgentBatchProduct, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }
}
