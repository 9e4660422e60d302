import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { linesOf } from '../../submit-weekly-report/lines-of.js';
import { InvalidReport } from '../../submit-weekly-report/result.js';
import { validateLines } from '../../submit-weekly-report/validate-lines.js';
import { refusedByWeek } from '../../week/refused-by-week.js';
import { WeekClosed, WeekNotOpen } from '../../week/week-failures.js';
import { WeekPhase } from '../../week/week-phase.js';
import { WeekRepository } from '../../week/week.repository.js';
import { InstitutionPartRepository } from '../part/institution-part.repository.js';
import type { SendInstitutionPartInput } from './input.js';
import { InstitutionPartSent, ReportAlreadySent } from './result.js';

/** An institution's own part: it cannot name another, because the caller is the institution. */
@Injectable()
export class SendInstitutionPart {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly parts: InstitutionPartRepository,
  ) {}

  async send(call: CallContext, input: SendInstitutionPartInput): Promise<InstitutionPartSent | Failure> {
    try {
      return await this.commands.run<InstitutionPartSent>(call, {
        input,
        change: (tx, id) => this.store(tx, call, input, id),
        answer: async (tx, id) => {
          const part = await this.parts.byId(tx, id);
          if (!part) throw new Error(`the part ${id} of an answered key is gone`);
          return new InstitutionPartSent(part);
        },
      });
    } catch (error) {
      return refusedByWeek(error, input.isoWeek);
    }
  }

  private async store(
    tx: Transaction,
    { caller }: CallContext,
    { isoWeek, lines, expectedRevision, afterReport }: SendInstitutionPartInput,
    id: string,
  ): Promise<Failure | null> {
    const institutionId = caller.organisationId ?? '';
    const { phase, opensAt } = await this.weeks.read(tx, isoWeek);
    if (phase === WeekPhase.NOT_OPEN) return new WeekNotOpen(opensAt);
    if (phase === WeekPhase.CLOSED) return new WeekClosed();
    const categories = (await this.catalogue.categories(tx)).map(({ code }) => code);
    const faults = validateLines(lines, categories);
    if (faults.length > 0) return new InvalidReport(faults);
    if (!afterReport && (await this.parts.reportSent(tx, isoWeek))) return new ReportAlreadySent();
    await this.weeks.ensureWeek(tx, isoWeek);
    const stored = await this.parts.insert(tx, {
      ...{ id, institutionId, isoWeek, expectedRevision: expectedRevision ?? 0, sentBy: caller.name },
      lines: linesOf(lines, categories),
    });
    if (stored) return null;
    const latest = await this.parts.latest(tx, institutionId, isoWeek);
    return new VersionConflict(latest?.revision ?? 0);
  }
}
