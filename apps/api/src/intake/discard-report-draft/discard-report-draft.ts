import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import { NotFound, VersionConflict, type Failure } from '../../platform/graphql/failure.js';
import { ReportDraftRepository } from '../save-report-draft/report-draft.repository.js';
import { OtherOrganisation } from '../submit-weekly-report/result.js';
import { ReportDraftDiscarded, type DiscardReportDraftInput } from './input.js';

/** Throws away what was typed and not sent, also after its week is closed. What was sent stays. */
@Injectable()
export class DiscardReportDraft {
  constructor(
    private readonly commands: Commands,
    private readonly drafts: ReportDraftRepository,
  ) {}

  async discard(call: CallContext, input: DiscardReportDraftInput): Promise<ReportDraftDiscarded | Failure> {
    const { organisationId, isoWeek, expectedVersion } = input;
    if (organisationId !== call.caller.organisationId) return new OtherOrganisation();
    return this.commands.run<ReportDraftDiscarded>(call, {
      input,
      change: async (tx) => {
        if (await this.drafts.discard(tx, organisationId, isoWeek, expectedVersion)) return null;
        const current = await this.drafts.read(tx, organisationId, isoWeek);
        return current ? new VersionConflict(current.version) : new NotFound();
      },
      answer: () => Promise.resolve(Object.assign(new ReportDraftDiscarded(), { isoWeek })),
    });
  }
}
