import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { CategoryLoader } from '../../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { Consolidation } from './consolidation.js';
import { Consolidations } from './consolidations.js';
import { Difference } from './difference.js';
import { PartSums } from './part-sums.js';

@Resolver()
export class ConsolidationResolver {
  constructor(private readonly consolidations: Consolidations) {}

  @Query(() => Consolidation, {
    description:
      'The parts of the caller’s institutions in a week: who has sent, who is missing, and the sums.',
  })
  consolidation(
    @Call() call: CallContext,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<Consolidation> {
    return this.consolidations.of(call, isoWeek);
  }
}

@Resolver(() => PartSums)
export class PartSumsResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: PartSums, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, categoryCode);
  }
}

@Resolver(() => Difference)
export class DifferenceResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: Difference, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, categoryCode);
  }
}
