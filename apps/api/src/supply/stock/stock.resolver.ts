import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { ProductStock } from './product-stock.js';
import { StockRepository } from './stock.repository.js';

@Resolver(() => ProductStock)
export class StockResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: StockRepository,
    private readonly products: ProductLoader,
  ) {}

  @Query(() => [ProductStock], { description: 'Every product, and where every unit of it is.' })
  stock(@Call() call: CallContext): Promise<ProductStock[]> {
    return this.database.transaction(call, (tx) => this.repository.all(tx));
  }

  @ResolveField(() => Product)
  product(@Parent() { productId }: ProductStock, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }
}
