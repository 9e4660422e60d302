import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, CallerLocale, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductsOfCategoryLoader } from './catalogue.loaders.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { Category } from './category.entity.js';
import { nameIn } from './name-in.js';
import { Product } from './product.entity.js';

@Resolver(() => Category)
export class CategoryResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueRepository,
    private readonly productsOf: ProductsOfCategoryLoader,
  ) {}

  @Query(() => [Category], { description: 'What is reported, in the order of the report.' })
  categories(@Call() call: CallContext): Promise<Category[]> {
    return this.database.transaction(call, (tx) => this.catalogue.categories(tx));
  }

  @ResolveField(() => String, { description: "In the caller's language." })
  name(@Parent() category: Category, @CallerLocale() locale: Locale): string {
    return nameIn(locale, category);
  }

  @ResolveField(() => [String], {
    description: 'In every language: a spreadsheet is not always in its reader’s.',
  })
  names(@Parent() { nameNb, nameNn, nameEn }: Category): string[] {
    return [nameNb, nameNn, nameEn];
  }

  @ResolveField(() => [Product], { description: 'Those in the catalogue today, by the clock.' })
  products(@Parent() { code }: Category, @Request() request: RequestContext): Promise<Product[]> {
    return this.productsOf.load(request, code);
  }
}
