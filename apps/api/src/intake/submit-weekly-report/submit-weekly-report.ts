import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { NotFound, VersionConflict, type Failure } from '../../platform/graphql/failure.js';
import type { WeeklyReport } from '../report/weekly-report.js';
import { WeeklyReportRepository } from '../report/weekly-report.repository.js';
import { refusedByWeek } from '../week/refused-by-week.js';
import { BuiltOnRepository } from './built-on.repository.js';
import type { SubmitWeeklyReportInput } from './input.js';
import { linesOf } from './lines-of.js';
import { InvalidReport, OtherOrganisation, WeeklyReportSubmitted } from './result.js';
import { ReportGround } from './report-ground.js';
import { SubmissionRepository } from './submission.repository.js';
import { validateReport } from './validate-report.js';

@Injectable()
export class SubmitWeeklyReport {
  constructor(
    private readonly commands: Commands,
    private readonly submissions: SubmissionRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly grounds: ReportGround,
    private readonly builtOn: BuiltOnRepository,
  ) {}

  /** For the caller's own organisation; where the call reaches further, on behalf of one it follows. */
  async submit(call: CallContext, input: SubmitWeeklyReportInput): Promise<WeeklyReportSubmitted | Failure> {
    if (call.scope === 'own' && input.organisationId !== call.caller.organisationId)
      return new OtherOrganisation();
    let stored: WeeklyReport | null = null;
    try {
      return await this.commands.run(call, {
        input,
        change: async (tx, id) => {
          const outcome = await this.store(tx, call, input, id);
          if ('text' in outcome) return outcome;
          stored = outcome;
          return null;
        },
        answer: async (tx, id) => {
          const report = stored ?? (await this.reports.byId(tx, id));
          if (!report) throw new Error(`the report ${id} of an answered key is gone`);
          return new WeeklyReportSubmitted(report);
        },
      });
    } catch (error) {
      return refusedByWeek(error, input.isoWeek);
    }
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    input: SubmitWeeklyReportInput,
    id: string,
  ): Promise<WeeklyReport | Failure> {
    const { organisationId, isoWeek } = input;
    const onBehalfBy = call.scope === 'own' ? null : call.caller.organisationId;
    if (onBehalfBy !== null && !(await this.submissions.follows(tx, organisationId))) return new NotFound();
    const ground = await this.grounds.of(tx, organisationId, isoWeek);
    if ('text' in ground) return ground;
    const builtOn = input.builtOn ?? [];
    const faults = [
      ...validateReport(input, ground.categories),
      ...(builtOn.length > 0 ? await this.builtOn.faults(tx, isoWeek, builtOn) : []),
    ];
    if (faults.length > 0) return new InvalidReport(faults);

    const report = await this.submissions.insert(tx, {
      id,
      organisationId,
      isoWeek,
      expectedRevision: input.expectedRevision ?? 0,
      submittedBy: call.caller.name,
      onBehalfBy,
      staffOut: input.staffOut ?? null,
      servicesReduced: input.servicesReduced ?? null,
      answers: input.answers ?? [],
      lines: linesOf(input.lines, ground.categories),
    });
    if (!report)
      return new VersionConflict(await this.submissions.latestRevision(tx, organisationId, isoWeek));
    if (builtOn.length > 0) await this.builtOn.keep(tx, id, builtOn);
    return report;
  }
}
