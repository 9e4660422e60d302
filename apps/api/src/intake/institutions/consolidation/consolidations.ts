import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { InstitutionRepository } from '../../../registry/institution/institution.repository.js';
import type { WeeklyReport } from '../../report/weekly-report.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import { WeekRepository } from '../../week/week.repository.js';
import type { InstitutionPart } from '../part/institution-part.js';
import { InstitutionPartRepository } from '../part/institution-part.repository.js';
import { PartInReport, type BuiltReport, type Consolidation } from './consolidation.js';
import { ConsolidationRepository } from './consolidation.repository.js';
import { differencesOf } from './difference.js';
import { sumsOf } from './part-sums.js';

type BuiltOn = readonly { institutionId: string; partId: string | null }[];

/** Puts the parts of a week together for whoever answers for them: a fixed number of statements however many there are. */
@Injectable()
export class Consolidations {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly institutions: InstitutionRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly parts: InstitutionPartRepository,
    private readonly repository: ConsolidationRepository,
  ) {}

  of(call: CallContext, isoWeek: IsoWeek): Promise<Consolidation> {
    return this.database.transaction(call, async (tx) => {
      const expected = await this.repository.expected(tx, await this.weeks.read(tx, isoWeek));
      const categories = (await this.catalogue.categories(tx)).map(({ code }) => code);
      const ids = expected.map(({ institutionId }) => institutionId);
      const known = new Map((await this.institutions.byIds(tx, ids)).map((one) => [one.id, one]));
      const latest = await this.repository.latestParts(tx, isoWeek);
      const report = await this.reports.latest(tx, call.caller.organisationId ?? '', isoWeek);
      const builtOn = report ? await this.repository.builtOn(tx, report.id) : [];
      const lines = await this.parts.linesOf(
        tx,
        latest.map(({ id }) => id),
      );
      return {
        isoWeek,
        institutions: expected.flatMap(({ institutionId, lastWeekSent }) => {
          const institution = known.get(institutionId);
          const part = latest.find((one) => one.institutionId === institutionId) ?? null;
          return institution
            ? [{ institution, part, lastWeekSent, inReport: inReport(report, part, builtOn) }]
            : [];
        }),
        sums: sumsOf(lines, expected.length, categories),
        built: report && builtOn.length > 0 ? await this.built(tx, report, builtOn, categories) : null,
      };
    });
  }

  private async built(
    tx: Transaction,
    report: WeeklyReport,
    builtOn: BuiltOn,
    categories: readonly string[],
  ): Promise<BuiltReport> {
    const lines = await this.parts.linesOf(
      tx,
      builtOn.flatMap(({ partId }) => partId ?? []),
    );
    const sums = sumsOf(lines, builtOn.length, categories);
    const differences = differencesOf(await this.reports.linesOf(tx, [report.id]), sums);
    return { revision: report.revision, submittedAt: report.submittedAt, sums, differences };
  }
}

function inReport(report: WeeklyReport | null, part: InstitutionPart | null, builtOn: BuiltOn): PartInReport {
  if (!report) return PartInReport.NO_REPORT;
  if (!part) return PartInReport.INCLUDED;
  const used = builtOn.find(({ institutionId }) => institutionId === part.institutionId)?.partId ?? null;
  if (used === null) return PartInReport.NOT_INCLUDED;
  return used === part.id ? PartInReport.INCLUDED : PartInReport.CHANGED_SINCE;
}
