import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { ServicesReduced } from '../report/services-reduced.js';
import type { WarningAnswer } from '../report/warning-answer.js';
import type { ReportedLine, WeeklyReport } from '../report/weekly-report.js';
import { REPORT } from '../report/weekly-report.repository.js';
import { phaseOf, type WeekPhase } from '../week/week-phase.js';

/** What decides about a report before it is stored. */
export interface Ground {
  readonly phase: WeekPhase;
  readonly opensAt: Date;
  /** Whether the organisation reports in that week: a kommune or hospital that exists on the day of the deadline. */
  readonly reports: boolean;
  /** Codes, in the order of the report. */
  readonly categories: readonly string[];
}

export interface NewReport {
  readonly id: string;
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
  readonly expectedRevision: number;
  readonly submittedBy: string;
  /** The fylkesmann or RHF that reports for it; null: it does itself. */
  readonly onBehalfBy: string | null;
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly answers: readonly WarningAnswer[];
  readonly lines: readonly ReportedLine[];
}

@Injectable()
export class SubmissionRepository {
  /** null when the week has no row yet. */
  async ground(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<Ground | null> {
    const [row] = await tx.query<Omit<Ground, 'phase'> & { now: Date; deadline: Date; closed: boolean }>(
      `select fordel_now() as now, week_closed(w.iso_week) as closed, w.opens_at as "opensAt", w.deadline_at as deadline,
              array(select code from category order by position) as categories,
              exists (select from weekly_reporters(w.deadline_at) reporter where reporter.id = $2) as reports
       from reporting_week w where w.iso_week = $1`,
      [isoWeek, organisationId],
    );
    return row ? { ...row, phase: phaseOf(row) } : null;
  }

  /**
   * Stores the next revision with its lines in one statement, in place of the draft, or nothing and null when the expected revision is not the
   * latest: of two at once the second waits here for the first, and then finds its number taken.
   */
  async insert(tx: Transaction, report: NewReport): Promise<WeeklyReport | null> {
    const { lines } = report;
    const [stored] = await tx.query<WeeklyReport>(
      `with report as (
         insert into weekly_report (id, organisation_id, iso_week, revision, submitted_by, staff_out, services_reduced, answers,
           on_behalf_by)
         select $1::uuid, $2::uuid, $3::text, latest.revision + 1, $5::text, $6::integer, $7::text, $8::jsonb, $17::uuid
         from (select coalesce(max(revision), 0) as revision from weekly_report where organisation_id = $2 and iso_week = $3) latest
         where latest.revision = $4::integer
         on conflict (organisation_id, iso_week, revision) do nothing
         returning *
       ), line as (
         insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week,
           stated_need, own_purchase, on_order, days_dry)
         select report.id, report.organisation_id, l.*
         from report, unnest($9::text[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[],
           $15::bigint[], $16::smallint[]) l
       ), sent_draft as (
         update report_draft d set content = null from report
         where d.organisation_id = report.organisation_id and d.iso_week = report.iso_week
       )
       select ${REPORT} from report`,
      [
        report.id,
        report.organisationId,
        report.isoWeek,
        report.expectedRevision,
        report.submittedBy,
        report.staffOut,
        report.servicesReduced,
        JSON.stringify(report.answers),
        lines.map(({ categoryCode }) => categoryCode),
        lines.map(({ stock }) => stock),
        lines.map(({ used }) => used),
        lines.map(({ expectedNextWeek }) => expectedNextWeek),
        lines.map(({ statedNeed }) => statedNeed),
        lines.map(({ ownPurchase }) => ownPurchase),
        lines.map(({ onOrder }) => onOrder),
        lines.map(({ daysDry }) => daysDry),
        report.onBehalfBy,
      ],
    );
    return stored ? { ...stored, knownLines: lines.map((line) => ({ reportId: stored.id, ...line })) } : null;
  }

  /** Whether the caller follows up this organisation's reports, whatever the id looks like. */
  async follows(tx: Transaction, organisationId: string): Promise<boolean> {
    const found = await tx.query('select from followed_reporters() id where id::text = $1', [organisationId]);
    return found.length === 1;
  }

  /** The latest revision there is; 0 when there is none. */
  async latestRevision(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(
      'select coalesce(max(revision), 0) as revision from weekly_report where organisation_id = $1 and iso_week = $2',
      [organisationId, isoWeek],
    );
    return row?.revision ?? 0;
  }
}
