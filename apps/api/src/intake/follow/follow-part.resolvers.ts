import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { AreaCompleteness } from './completeness/completeness.js';
import { LastCalls } from './log-call/last-calls.js';
import { ReportCall } from './log-call/report-call.js';
import { ReporterOfWeek } from './reporters/reporter-of-week.js';

@Resolver(() => AreaCompleteness)
export class AreaCompletenessResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation, { nullable: true, description: 'Of a county; null: no county.' })
  fylkesmann(@Parent() { fylkesmannId }: AreaCompleteness, @Request() request: RequestContext) {
    return fylkesmannId === null ? null : this.organisations.load(request, fylkesmannId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Of a health region; null: no region.' })
  rhf(@Parent() { rhfId }: AreaCompleteness, @Request() request: RequestContext) {
    return rhfId === null ? null : this.organisations.load(request, rhfId);
  }
}

@Resolver(() => ReporterOfWeek)
export class ReporterOfWeekResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly lastCalls: LastCalls,
  ) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: ReporterOfWeek, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }

  @ResolveField(() => ReportCall, {
    nullable: true,
    description: 'The last call about this week; null: none to see.',
  })
  lastCall(
    @Parent() reporter: ReporterOfWeek,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ) {
    return this.lastCalls.of(request, call, reporter);
  }
}

@Resolver(() => ReportCall)
export class ReportCallResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation, { description: 'Who was called.' })
  organisation(@Parent() { organisationId }: ReportCall, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }
}
