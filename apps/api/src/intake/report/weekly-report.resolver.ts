import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { WeeklyReport, WeeklyReportLine } from './weekly-report.js';
import { WeeklyReportParts } from './weekly-report-parts.js';
import { WeeklyReportLines } from './weekly-report-lines.js';

@Resolver(() => WeeklyReport)
export class WeeklyReportResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly linesOf: WeeklyReportLines,
    private readonly parts: WeeklyReportParts,
  ) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() report: WeeklyReport, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, report.organisationId);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'The fylkesmann that reported for the organisation; null: it reported itself.',
  })
  onBehalfBy(@Parent() { onBehalfById }: WeeklyReport, @Request() request: RequestContext) {
    return onBehalfById === null ? null : this.organisations.load(request, onBehalfById);
  }

  @ResolveField(() => [WeeklyReportLine], {
    description: 'One for every category, in the order of the report.',
  })
  lines(
    @Parent() report: WeeklyReport,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ): Promise<readonly WeeklyReportLine[]> {
    return this.linesOf.of(request, call, report);
  }

  @ResolveField(() => [ID], {
    description: 'The parts of institutions its figures rest on; shown to the organisation itself alone.',
  })
  builtOn(@Parent() { id }: WeeklyReport, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.parts.of(request, call, id);
  }
}
