import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { AnsweredReport } from '../check/give-checks.js';
import type { ImportOutcome } from './result.js';

/** Reports stored in one statement, and their lines in another: large enough for speed, small enough that others are answered between. */
const BATCH = 500;

const keyOf = ({ isoWeek, organisationId }: { isoWeek: string; organisationId: string }): string =>
  `${isoWeek} ${organisationId}`;

@Injectable()
export class ImportRepository {
  /**
   * Stores each report as its next revision, in place of its draft; one whose revision is not the latest is not stored.
   * @param onBehalfBy the fylkesmann or RHF that reports for them; null: they are the caller's own
   * @returns the ids of those that were
   */
  async insert(
    tx: Transaction,
    reports: readonly AnsweredReport[],
    by: { name: string; onBehalfBy: string | null },
  ): Promise<string[]> {
    const ids: string[] = [];
    // In one order for everybody, so that two imports of the same reports wait for each other and not in a circle.
    const sorted = [...reports].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    for (let at = 0; at < sorted.length; at += BATCH) {
      const part = sorted.slice(at, at + BATCH);
      const stored = await this.insertReports(tx, part, by);
      await this.insertLines(tx, part, stored);
      ids.push(...stored.values());
    }
    return ids;
  }

  private async insertReports(
    tx: Transaction,
    reports: readonly AnsweredReport[],
    { name, onBehalfBy }: { name: string; onBehalfBy: string | null },
  ): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; organisationId: string; isoWeek: IsoWeek }>(
      `with report as (
         insert into weekly_report (organisation_id, iso_week, revision, submitted_by, on_behalf_by, staff_out, services_reduced, answers)
         select r.organisation_id, r.iso_week, r.revision + 1, $1, $2::uuid, r.staff_out, r.services_reduced, r.answers
         from unnest($3::uuid[], $4::text[], $5::integer[], $6::integer[], $7::text[], $8::jsonb[])
           r (organisation_id, iso_week, revision, staff_out, services_reduced, answers)
         where r.revision = (select coalesce(max(known.revision), 0) from weekly_report known
           where known.organisation_id = r.organisation_id and known.iso_week = r.iso_week)
         order by r.iso_week, r.organisation_id
         on conflict (organisation_id, iso_week, revision) do nothing
         returning id, organisation_id, iso_week
       ), sent_draft as (
         update report_draft d set content = null from report
         where d.organisation_id = report.organisation_id and d.iso_week = report.iso_week
       )
       select id, organisation_id as "organisationId", iso_week as "isoWeek" from report`,
      [
        ...[name, onBehalfBy],
        reports.map(({ organisationId }) => organisationId),
        reports.map(({ isoWeek }) => isoWeek),
        reports.map(({ revision }) => revision),
        reports.map(({ staffOut }) => staffOut),
        reports.map(({ servicesReduced }) => servicesReduced),
        reports.map(({ answers }) => JSON.stringify(answers)),
      ],
    );
    return new Map(rows.map((row) => [keyOf(row), row.id]));
  }

  private async insertLines(
    tx: Transaction,
    reports: readonly AnsweredReport[],
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const lines = reports.flatMap((report) => {
      const reportId = ids.get(keyOf(report));
      const { organisationId } = report;
      return reportId === undefined
        ? []
        : report.lines.map((line) => ({ reportId, organisationId, ...line }));
    });
    await tx.query(
      `insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week,
         stated_need, own_purchase, on_order, days_dry)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[],
         $8::bigint[], $9::bigint[], $10::smallint[])`,
      [
        lines.map(({ reportId }) => reportId),
        lines.map(({ organisationId }) => organisationId),
        lines.map(({ categoryCode }) => categoryCode),
        lines.map(({ stock }) => stock),
        lines.map(({ used }) => used),
        lines.map(({ expectedNextWeek }) => expectedNextWeek),
        lines.map(({ statedNeed }) => statedNeed),
        lines.map(({ ownPurchase }) => ownPurchase),
        lines.map(({ onOrder }) => onOrder),
        lines.map(({ daysDry }) => daysDry),
      ],
    );
  }

  async record(
    tx: Transaction,
    id: string,
    file: { name: string; sha256: string; organisationId: string | null; by: string },
    { rows, reportIds, unchanged, leftOut }: ImportOutcome,
  ): Promise<void> {
    await tx.query(
      `insert into weekly_report_import (id, organisation_id, file_name, file_sha256, imported_by, stored_rows, stored_reports,
         report_ids, unchanged, left_out) values ($1, $2, $3, $4, $5, $6, cardinality($7::uuid[]), $7, $8, $9)`,
      [id, file.organisationId, file.name, file.sha256, file.by, rows, reportIds, unchanged, leftOut],
    );
  }

  async outcome(tx: Transaction, id: string): Promise<ImportOutcome> {
    const [row] = await tx.query<ImportOutcome>(
      `select stored_rows as rows, report_ids as "reportIds", unchanged, left_out as "leftOut"
       from weekly_report_import where id = $1`,
      [id],
    );
    if (!row) throw new Error(`the import ${id} of an answered key is gone`);
    return row;
  }
}
