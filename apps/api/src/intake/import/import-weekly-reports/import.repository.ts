import { Injectable } from '@nestjs/common';
import { reportDeadline, reportOpens, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { ServicesReduced } from '../../report/services-reduced.js';
import type { ReportedLine, WeeklyReport } from '../../report/weekly-report.js';
import { REPORT } from '../../report/weekly-report.repository.js';
import { phaseOf, type WeekPhase } from '../../week/week-phase.js';
import type { ImportOutcome } from './result.js';

export interface Reporter {
  readonly id: string;
  readonly name: string;
  /** Whether the caller may report for it. */
  readonly mine: boolean;
}

export interface WeekGround {
  readonly isoWeek: IsoWeek;
  readonly phase: WeekPhase;
  /** Of the organisations asked about, those that report in that week. */
  readonly reporters: readonly string[];
}

export interface ImportedReport {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
  readonly revision: number;
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly lines: readonly ReportedLine[];
}

/** All of a file at once: a few statements, however many reports it has. */
@Injectable()
export class ImportRepository {
  /** By the number in the file. A kommune that took over another's number is the one that has it. */
  async organisations(tx: Transaction, numbers: readonly string[]): Promise<Map<string, Reporter>> {
    const rows = await tx.query<Reporter & { number: string }>(
      `select asked.number, o.id, o.name, o.id in (select caller_organisations()) as mine
       from unnest($1::text[]) asked (number)
       join organisation o on asked.number in (o.kommune_number, o.organisation_number, o.id::text)
       order by o.valid_from`,
      [numbers],
    );
    return new Map(rows.map(({ number, ...reporter }) => [number, reporter]));
  }

  /** Makes the rows of weeks that have begun, which go again when nothing is stored. */
  async weeks(
    tx: Transaction,
    isoWeeks: readonly IsoWeek[],
    organisationIds: readonly string[],
  ): Promise<Map<IsoWeek, WeekGround>> {
    const asked = [isoWeeks, isoWeeks.map(reportOpens), isoWeeks.map(reportDeadline)];
    await tx.query(
      `insert into reporting_week (iso_week, opens_at, deadline_at)
       select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) w (iso_week, opens_at, deadline_at)
       where w.opens_at <= fordel_now() order by 1 on conflict do nothing`,
      asked,
    );
    const rows = await tx.query<
      Omit<WeekGround, 'phase'> & { now: Date; opensAt: Date; deadline: Date; closed: boolean }
    >(
      `select asked.iso_week as "isoWeek", fordel_now() as now, coalesce(w.opens_at, asked.opens_at) as "opensAt",
              coalesce(w.deadline_at, asked.deadline_at) as deadline, week_closed(asked.iso_week) as closed,
              array(select r.id::text from weekly_reporters(coalesce(w.deadline_at, asked.deadline_at)) r where r.id = any($4::uuid[])) as reporters
       from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) asked (iso_week, opens_at, deadline_at)
       left join reporting_week w using (iso_week)`,
      [...asked, organisationIds],
    );
    return new Map(
      rows.map((row) => [
        row.isoWeek,
        { isoWeek: row.isoWeek, phase: phaseOf(row), reporters: row.reporters },
      ]),
    );
  }

  /** The latest revision of each of these organisations in each of these weeks. */
  latest(
    tx: Transaction,
    organisationIds: readonly string[],
    isoWeeks: readonly IsoWeek[],
  ): Promise<WeeklyReport[]> {
    return tx.query<WeeklyReport>(
      `select distinct on (organisation_id, iso_week) ${REPORT} from weekly_report
       where organisation_id = any($1::uuid[]) and iso_week = any($2::text[])
       order by organisation_id, iso_week, revision desc`,
      [organisationIds, isoWeeks],
    );
  }

  /**
   * Stores each report as its next revision, in place of its draft; one whose revision is not the latest is not stored.
   * @returns how many were
   */
  async insert(tx: Transaction, reports: readonly ImportedReport[], submittedBy: string): Promise<number> {
    const lines = reports.flatMap((report) => report.lines.map((line) => ({ ...report, ...line })));
    const [row] = await tx.query<{ stored: number }>(
      `with report as (
         insert into weekly_report (organisation_id, iso_week, revision, submitted_by, staff_out, services_reduced)
         select r.organisation_id, r.iso_week, r.revision + 1, $1, r.staff_out, r.services_reduced
         from unnest($2::uuid[], $3::text[], $4::integer[], $5::integer[], $6::text[])
           r (organisation_id, iso_week, revision, staff_out, services_reduced)
         where r.revision = (select coalesce(max(known.revision), 0) from weekly_report known
           where known.organisation_id = r.organisation_id and known.iso_week = r.iso_week)
         order by r.iso_week, r.organisation_id
         on conflict (organisation_id, iso_week, revision) do nothing
         returning id, organisation_id, iso_week
       ), line as (
         insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week,
           stated_need, own_purchase, on_order, days_dry)
         select report.id, report.organisation_id, l.category_code, l.stock, l.used, l.expected, l.stated, l.own_purchase,
           l.on_order, l.days_dry
         from unnest($7::uuid[], $8::text[], $9::text[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[],
             $14::bigint[], $15::bigint[], $16::smallint[])
           l (organisation_id, iso_week, category_code, stock, used, expected, stated, own_purchase, on_order, days_dry)
         join report using (organisation_id, iso_week)
       ), sent_draft as (
         delete from report_draft d using report
         where d.organisation_id = report.organisation_id and d.iso_week = report.iso_week
       )
       select count(*) as stored from report`,
      [
        submittedBy,
        reports.map(({ organisationId }) => organisationId),
        reports.map(({ isoWeek }) => isoWeek),
        reports.map(({ revision }) => revision),
        reports.map(({ staffOut }) => staffOut),
        reports.map(({ servicesReduced }) => servicesReduced),
        lines.map(({ organisationId }) => organisationId),
        lines.map(({ isoWeek }) => isoWeek),
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
    return row?.stored ?? 0;
  }

  async record(
    tx: Transaction,
    id: string,
    file: { name: string; sha256: string; organisationId: string | null; by: string },
    { rows, reports, unchanged, leftOut }: ImportOutcome,
  ): Promise<void> {
    await tx.query(
      `insert into weekly_report_import (id, organisation_id, file_name, file_sha256, imported_by, stored_rows, stored_reports,
         unchanged, left_out) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, file.organisationId, file.name, file.sha256, file.by, rows, reports, unchanged, leftOut],
    );
  }

  async outcome(tx: Transaction, id: string): Promise<ImportOutcome> {
    const [row] = await tx.query<ImportOutcome>(
      `select stored_rows as rows, stored_reports as reports, unchanged, left_out as "leftOut"
       from weekly_report_import where id = $1`,
      [id],
    );
    if (!row) throw new Error(`the import ${id} of an answered key is gone`);
    return row;
  }
}
