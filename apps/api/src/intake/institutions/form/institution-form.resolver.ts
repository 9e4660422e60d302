import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import { InstitutionForm } from './institution-form.js';
import { InstitutionForms } from './institution-forms.js';

@Resolver(() => InstitutionForm)
export class InstitutionFormResolver {
  constructor(
    private readonly database: Database,
    private readonly forms: InstitutionForms,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => InstitutionForm, { description: 'The calling institution’s form of a week.' })
  institutionForm(
    @Call() call: CallContext,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<InstitutionForm> {
    return this.database.transaction(call, (tx) => this.forms.of(tx, call.caller, isoWeek));
  }

  @ResolveField(() => Organisation, { description: 'Who answers for the institution and sends the report.' })
  organisation(@Parent() form: InstitutionForm, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, form.institution.organisationId);
  }
}
