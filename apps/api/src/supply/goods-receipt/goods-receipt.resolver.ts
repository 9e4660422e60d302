import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { GoodsReceipt } from './goods-receipt.js';
import { GoodsReceiptService } from './goods-receipt.service.js';
import {
  RegisterGoodsReceiptInput,
  RegisterGoodsReceiptResult,
  type GoodsReceiptRegistered,
} from './register-goods-receipt.js';

@Resolver(() => GoodsReceipt)
export class GoodsReceiptResolver {
  constructor(
    private readonly receipts: GoodsReceiptService,
    private readonly products: ProductLoader,
  ) {}

  @Mutation(() => RegisterGoodsReceiptResult, { description: 'Goods have come into the national store.' })
  registerGoodsReceipt(
    @Call() call: CallContext,
    @Args('input') input: RegisterGoodsReceiptInput,
  ): Promise<GoodsReceiptRegistered | Failure> {
    return this.receipts.register(call, input);
  }

  @ResolveField(() => Product)
  product(@Parent() { productId }: GoodsReceipt, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }
}
