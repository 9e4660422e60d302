import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { VersionConflict, type Failure } from '../../platform/graphql/failure.js';
import { ReportFaultCode } from '../submit-weekly-report/report-fault.js';
import { InvalidReport, OtherOrganisation } from '../submit-weekly-report/result.js';
import { ReportGround } from '../submit-weekly-report/report-ground.js';
import { validateReport } from '../submit-weekly-report/validate-report.js';
import { ReportDraftSaved, type SaveReportDraftInput } from './input.js';
import { ReportDraftRepository } from './report-draft.repository.js';

/** A draft may be half done and wrong; what no report ever holds is refused. */
const OF_NO_REPORT = new Set([
  ReportFaultCode.UNKNOWN_CATEGORY,
  ReportFaultCode.DUPLICATE_CATEGORY,
  ReportFaultCode.UNREADABLE,
  ReportFaultCode.TOO_LONG,
]);

@Injectable()
export class SaveReportDraft {
  constructor(
    private readonly commands: Commands,
    private readonly grounds: ReportGround,
    private readonly drafts: ReportDraftRepository,
  ) {}

  async save(call: CallContext, input: SaveReportDraftInput): Promise<ReportDraftSaved | Failure> {
    const { organisationId, isoWeek } = input;
    if (organisationId !== call.caller.organisationId) return new OtherOrganisation();
    return this.commands.run<ReportDraftSaved>(call, {
      input,
      change: (tx) => this.store(tx, call, input),
      answer: async (tx) =>
        Object.assign(new ReportDraftSaved(), {
          draft: await this.drafts.read(tx, organisationId, isoWeek),
        }),
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    { organisationId, isoWeek, expectedVersion, ...typed }: SaveReportDraftInput,
  ): Promise<Failure | null> {
    const ground = await this.grounds.of(tx, organisationId, isoWeek);
    if ('text' in ground) return ground;
    const faults = validateReport(typed, ground.categories).filter(({ code }) => OF_NO_REPORT.has(code));
    if (faults.length > 0) return new InvalidReport(faults);
    const { lines, staffOut, servicesReduced, answers, builtOn } = typed;
    const content = { lines, staffOut, servicesReduced, answers, builtOn };
    const draft = { organisationId, isoWeek, content, savedBy: call.caller.name };
    if (await this.drafts.save(tx, draft, expectedVersion ?? 0)) return null;
    const current = await this.drafts.read(tx, organisationId, isoWeek);
    return new VersionConflict(current?.version ?? 0);
  }
}
