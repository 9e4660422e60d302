import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { CallerLocale, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoryLoader } from './catalogue.loaders.js';
import { Category } from './category.entity.js';
import { nameIn } from './name-in.js';
import { Product } from './product.entity.js';

@Resolver(() => Product)
export class ProductResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => String, { description: "In the caller's language." })
  name(@Parent() product: Product, @CallerLocale() locale: Locale): string {
    return nameIn(locale, product);
  }

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: Product, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, categoryCode);
  }
}
