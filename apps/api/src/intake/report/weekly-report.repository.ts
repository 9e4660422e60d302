import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { WeeklyReport, WeeklyReportConnection, WeeklyReportLine } from './weekly-report.js';
import type { WeeklyReportRevisionsArgs, WeeklyReportsArgs } from './weekly-reports.args.js';

/** The columns of a report, for every statement that answers one. */
export const REPORT = `id, organisation_id as "organisationId", iso_week as "isoWeek", revision, timeliness,
  submitted_at as "submittedAt", submitted_by as "submittedBy", synthetic, on_behalf_by as "onBehalfById", staff_out as "staffOut",
  services_reduced as "servicesReduced", answers`;

/** Every read is bounded by row-level security to what the transaction's caller may see. */
@Injectable()
export class WeeklyReportRepository {
  async byId(tx: Transaction, id: string): Promise<WeeklyReport | null> {
    const [report] = await tx.query<WeeklyReport>(`select ${REPORT} from weekly_report where id = $1`, [id]);
    return report ?? null;
  }

  /** Those of the ids the caller may see, in no order. */
  byIds(tx: Transaction, ids: readonly string[]): Promise<WeeklyReport[]> {
    return tx.query(`select ${REPORT} from weekly_report where id = any($1::uuid[])`, [ids]);
  }

  /** The latest revision. The organisation's id comes from a caller, whatever it looks like. */
  async latest(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<WeeklyReport | null> {
    const [report] = await tx.query<WeeklyReport>(
      `select ${REPORT} from weekly_report where organisation_id::text = $1 and iso_week = $2
       order by revision desc limit 1`,
      [organisationId.toLowerCase(), isoWeek],
    );
    return report ?? null;
  }

  /** The latest revision of the latest week before with a report. */
  async latestBefore(
    tx: Transaction,
    organisationId: string,
    isoWeek: IsoWeek,
  ): Promise<WeeklyReport | null> {
    const [report] = await tx.query<WeeklyReport>(
      `select ${REPORT} from weekly_report where organisation_id = $1 and iso_week < $2
       order by iso_week desc, revision desc limit 1`,
      [organisationId, isoWeek],
    );
    return report ?? null;
  }

  /** The latest revision of each organisation, by organisation. */
  async page(tx: Transaction, { isoWeek, first, after }: WeeklyReportsArgs): Promise<WeeklyReportConnection> {
    const [count] = await tx.query<{ total: number }>(
      'select count(*) as total from weekly_report where iso_week = $1 and revision = 1',
      [isoWeek],
    );
    const reports = await tx.query<WeeklyReport>(
      `select distinct on (organisation_id) ${REPORT} from weekly_report
       where iso_week = $1 and ($2::text is null or organisation_id::text > $2)
       order by organisation_id, revision desc limit $3`,
      [isoWeek, keyAfter(after), first + 1],
    );
    const keyOf = ({ organisationId }: WeeklyReport): string => organisationId;
    return pageOf(reports, { first, after, totalCount: count?.total ?? 0, keyOf });
  }

  /** Every revision of one organisation's week, the first first. */
  async revisions(
    tx: Transaction,
    { organisationId, isoWeek, first, after }: WeeklyReportRevisionsArgs,
  ): Promise<WeeklyReportConnection> {
    const owner = [organisationId.toLowerCase(), isoWeek];
    const [count] = await tx.query<{ total: number }>(
      'select count(*) as total from weekly_report where organisation_id::text = $1 and iso_week = $2',
      owner,
    );
    const reports = await tx.query<WeeklyReport>(
      `select ${REPORT} from weekly_report
       where organisation_id::text = $1 and iso_week = $2 and revision > coalesce($3::numeric, 0)
       order by revision limit $4`,
      [...owner, keyAfter(after), first + 1],
    );
    const keyOf = ({ revision }: WeeklyReport): string => String(revision);
    return pageOf(reports, { first, after, totalCount: count?.total ?? 0, keyOf });
  }

  /** Of each of these reports its lines; of one the caller may not see, none. */
  async linesByReport(
    tx: Transaction,
    reportIds: readonly string[],
  ): Promise<Map<string, WeeklyReportLine[]>> {
    const byReport = new Map(reportIds.map((id): [string, WeeklyReportLine[]] => [id, []]));
    for (const line of await this.linesOf(tx, reportIds)) byReport.get(line.reportId)?.push(line);
    return byReport;
  }

  /** The lines of many reports at once, each report's in the order of the catalogue. */
  linesOf(tx: Transaction, reportIds: readonly string[]): Promise<WeeklyReportLine[]> {
    return tx.query(
      `select l.report_id as "reportId", l.category_code as "categoryCode", l.stock, l.used_last_week as used,
              l.expected_next_week as "expectedNextWeek", l.stated_need as "statedNeed", l.own_purchase as "ownPurchase",
              l.on_order as "onOrder", l.days_dry as "daysDry"
       from weekly_report_line l join category c on c.code = l.category_code
       where l.report_id = any($1::uuid[]) order by c.position`,
      [reportIds],
    );
  }
}
