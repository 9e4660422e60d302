import { explain } from '@fordel/allocation';
import type { Locale } from '@fordel/shared';
import { Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CallerLocale, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ProductLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { Decision } from './decision.js';

const inDays = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(
    private readonly products: ProductLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => Product)
  product(@Parent() { productId }: Decision, @Request() request: RequestContext): Promise<Product> {
    return this.products.load(request, productId);
  }

  @ResolveField(() => Organisation)
  recipient(@Parent() { recipientId }: Decision, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, recipientId);
  }

  @ResolveField(() => Float, { nullable: true })
  daysBefore(@Parent() { hundredthDaysBefore }: Decision): number | null {
    return inDays(hundredthDaysBefore);
  }

  @ResolveField(() => Float, { nullable: true })
  daysAfter(@Parent() { hundredthDaysAfter }: Decision): number | null {
    return inDays(hundredthDaysAfter);
  }

  @ResolveField(() => String, { description: "One or two sentences in the caller's language." })
  explanation(@Parent() { record, stages }: Decision, @CallerLocale() locale: Locale): string {
    return explain(record, stages, locale);
  }
}
