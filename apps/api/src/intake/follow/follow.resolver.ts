import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import { areaOf } from './area-of.js';
import { weeksFrom } from './asked-weeks.js';
import { AreaCompleteness, CompletenessArgs } from './completeness/completeness.js';
import { checkArea } from './completeness/check-area.js';
import { CompletenessRepository } from './completeness/completeness.repository.js';
import { LogCallInput, LogCallResult, type CallLogged } from './log-call/input.js';
import { LogCall } from './log-call/log-call.js';
import { ReportCallConnection, ReportCallsArgs } from './log-call/report-call.js';
import { ReportCallRepository } from './log-call/report-call.repository.js';
import { LogCallsInput, LogCallsResult, type CallsLogged } from './log-calls/input.js';
import { LogCalls } from './log-calls/log-calls.js';
import { ReporterOfWeek, ReportersOfWeekArgs } from './reporters/reporter-of-week.js';
import { ReportersRepository } from './reporters/reporters.repository.js';

@Resolver()
export class FollowResolver {
  constructor(
    private readonly database: Database,
    private readonly counts: CompletenessRepository,
    private readonly reporters: ReportersRepository,
    private readonly calls: ReportCallRepository,
    private readonly logging: LogCall,
    private readonly loggingMany: LogCalls,
  ) {}

  @Query(() => [AreaCompleteness], {
    description:
      'How complete and timely the reports of each week are. Weeks that have not opened are left out.',
  })
  completeness(@Call() call: CallContext, @Args() args: CompletenessArgs): Promise<AreaCompleteness[]> {
    const { by, reporters } = args;
    checkArea(call, by, reporters);
    const weeks = weeksFrom(args.from, args.to);
    return this.database.transaction(call, (tx) => this.counts.count(tx, weeks, by, reporters, areaOf(call)));
  }

  @Query(() => [ReporterOfWeek], {
    description:
      'Where the report of each reporter stands. Whom to call: status [MISSING], with organisation.contacts.',
  })
  reportersOfWeek(@Call() call: CallContext, @Args() args: ReportersOfWeekArgs): Promise<ReporterOfWeek[]> {
    return this.database.transaction(call, (tx) => this.reporters.ofWeek(tx, args, areaOf(call)));
  }

  @Query(() => ReportCallConnection, { description: 'The call log, newest first.' })
  reportCalls(@Call() call: CallContext, @Args() args: ReportCallsArgs): Promise<ReportCallConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.calls.page(tx, args));
  }

  @Mutation(() => LogCallResult, { description: 'Writes down a call to a reporter, and what came of it.' })
  logCall(@Call() call: CallContext, @Args('input') input: LogCallInput): Promise<CallLogged | Failure> {
    return this.logging.log(call, input);
  }

  @Mutation(() => LogCallsResult, {
    description: 'Writes down the same outcome for many reporters: all of them or none.',
  })
  logCalls(@Call() call: CallContext, @Args('input') input: LogCallsInput): Promise<CallsLogged | Failure> {
    return this.loggingMany.log(call, input);
  }
}
