import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../platform/access/call-context.js';
import { Database } from '../platform/database/database.js';
import { Call } from '../platform/graphql/call.decorator.js';
import type { Failure } from '../platform/graphql/failure.js';
import { checkPage } from '../platform/graphql/page.args.js';
import { IsoWeekScalar } from '../platform/graphql/scalars.js';
import { DiscardReportDraft } from './discard-report-draft/discard-report-draft.js';
import {
  DiscardReportDraftInput,
  DiscardReportDraftResult,
  type ReportDraftDiscarded,
} from './discard-report-draft/input.js';
import { WeeklyReport, WeeklyReportConnection } from './report/weekly-report.js';
import { WeeklyReportRepository } from './report/weekly-report.repository.js';
import { WeeklyReportRevisionsArgs, WeeklyReportsArgs } from './report/weekly-reports.args.js';
import {
  SaveReportDraftInput,
  SaveReportDraftResult,
  type ReportDraftSaved,
} from './save-report-draft/input.js';
import { SaveReportDraft } from './save-report-draft/save-report-draft.js';
import { SubmitWeeklyReportInput } from './submit-weekly-report/input.js';
import { SubmitWeeklyReportResult, type WeeklyReportSubmitted } from './submit-weekly-report/result.js';
import { SubmitWeeklyReport } from './submit-weekly-report/submit-weekly-report.js';
import { Week } from './week/week.js';
import { WeekRepository } from './week/week.repository.js';

@Resolver()
export class IntakeResolver {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly submission: SubmitWeeklyReport,
    private readonly drafts: SaveReportDraft,
    private readonly discarding: DiscardReportDraft,
  ) {}

  @Query(() => Week, { description: 'The week it is, by the clock.' })
  currentWeek(@Call() call: CallContext): Promise<Week> {
    return this.database.transaction(call, (tx) => this.weeks.current(tx));
  }

  @Query(() => Week, { nullable: true })
  week(
    @Call() call: CallContext,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<Week> {
    return this.database.transaction(call, (tx) => this.weeks.read(tx, isoWeek));
  }

  @Query(() => WeeklyReport, {
    nullable: true,
    description: 'The latest revision; null when there is none to see.',
  })
  weeklyReport(
    @Call() call: CallContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<WeeklyReport | null> {
    return this.database.transaction(call, (tx) => this.reports.latest(tx, organisationId, isoWeek));
  }

  @Query(() => WeeklyReportConnection, { description: 'The latest revision of every organisation.' })
  weeklyReports(@Call() call: CallContext, @Args() args: WeeklyReportsArgs): Promise<WeeklyReportConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.reports.page(tx, args));
  }

  @Query(() => WeeklyReportConnection, {
    description: 'Every revision of one report, the first first: who said what, and when.',
  })
  weeklyReportRevisions(
    @Call() call: CallContext,
    @Args() args: WeeklyReportRevisionsArgs,
  ): Promise<WeeklyReportConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.reports.revisions(tx, args));
  }

  @Mutation(() => SubmitWeeklyReportResult, {
    description: 'Stores a report or a correction of it: all of it or nothing.',
  })
  submitWeeklyReport(
    @Call() call: CallContext,
    @Args('input') input: SubmitWeeklyReportInput,
  ): Promise<WeeklyReportSubmitted | Failure> {
    return this.submission.submit(call, input);
  }

  @Mutation(() => SaveReportDraftResult, {
    description: 'Keeps what is typed of a report until it is sent. Seen by the organisation alone.',
  })
  saveReportDraft(
    @Call() call: CallContext,
    @Args('input') input: SaveReportDraftInput,
  ): Promise<ReportDraftSaved | Failure> {
    return this.drafts.save(call, input);
  }

  @Mutation(() => DiscardReportDraftResult, {
    description: 'Throws away what was typed of a report and not sent.',
  })
  discardReportDraft(
    @Call() call: CallContext,
    @Args('input') input: DiscardReportDraftInput,
  ): Promise<ReportDraftDiscarded | Failure> {
    return this.discarding.discard(call, input);
  }
}
