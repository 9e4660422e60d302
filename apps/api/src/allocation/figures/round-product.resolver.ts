import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Reporters } from '../../intake/week/week.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { Decision } from './decision.js';
import { LowestDecisions } from './lowest-decisions.js';
import { RoundProduct } from './round-product.js';

@Resolver(() => RoundProduct)
export class RoundProductResolver {
  constructor(
    private readonly products: ProductLoader,
    private readonly lowestDecisions: LowestDecisions,
  ) {}

  @ResolveField(() => Product)
  product(@Parent() { productId }: RoundProduct, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }

  @ResolveField(() => [Decision], {
    description:
      'The recipients of one kind with the fewest days of cover before the round; those without any known use are not in it.',
  })
  lowest(
    @Parent() product: RoundProduct,
    @Args('kind', { type: () => Reporters }) reporters: Reporters,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ): Promise<Decision[]> {
    checkPage({ first });
    return this.lowestDecisions.of(request, call, product, { reporters, first });
  }
}
