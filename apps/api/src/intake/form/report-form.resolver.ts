import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { ReportForm, ReportFormLine } from './report-form.js';
import { ReportForms } from './report-forms.js';

@Resolver(() => ReportForm)
export class ReportFormResolver {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => ReportForm, {
    nullable: true,
    description:
      'The form of a week; null when the organisation does not report then or is not the caller’s to see.',
  })
  reportForm(
    @Call() call: CallContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<ReportForm | null> {
    return this.database.transaction(call, (tx) => this.forms.of(tx, organisationId, isoWeek));
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() form: ReportForm, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, form.organisationId);
  }
}

@Resolver(() => ReportFormLine)
export class ReportFormLineResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() line: ReportFormLine, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, line.categoryCode);
  }
}
