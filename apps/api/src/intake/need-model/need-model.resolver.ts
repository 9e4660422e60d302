import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { NeedModel } from './need-model.js';
import { NeedModelRate } from './need-model-rate.js';

@Resolver(() => NeedModelRate)
export class NeedModelResolver {
  constructor(
    private readonly database: Database,
    private readonly model: NeedModel,
    private readonly categories: CategoryLoader,
  ) {}

  @Query(() => [NeedModelRate], {
    description: 'What reports are held against: its figures, their age and what they were calibrated by.',
  })
  needModel(@Call() call: CallContext): Promise<NeedModelRate[]> {
    return this.database.transaction(call, (tx) => this.model.rates(tx));
  }

  @ResolveField(() => Category)
  category(@Parent() rate: NeedModelRate, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, rate.categoryCode);
  }
}
