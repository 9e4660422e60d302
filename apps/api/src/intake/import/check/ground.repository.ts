import { Injectable } from '@nestjs/common';
import { reportDeadline, reportOpens, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { WeeklyReport } from '../../report/weekly-report.js';
import { REPORT } from '../../report/weekly-report.repository.js';
import { phaseOf, type WeekPhase } from '../../week/week-phase.js';

export interface Reporter {
  readonly id: string;
  readonly name: string;
  /** Whether the caller may report for it. */
  readonly mine: boolean;
}

export interface WeekGround {
  readonly isoWeek: IsoWeek;
  readonly now: Date;
  readonly phase: WeekPhase;
  /** Of the organisations asked about, those that report in that week. */
  readonly reporters: ReadonlySet<string>;
}

interface WeekRow extends Omit<WeekGround, 'phase' | 'reporters'> {
  readonly opensAt: Date;
  readonly deadline: Date;
  readonly closed: boolean;
  readonly reporters: string[];
}

/** What the reports of a file are held against: a few statements, however many reports it has. */
@Injectable()
export class GroundRepository {
  /** By the number in the file. A kommune that took over another's number is the one that has it. */
  async organisations(tx: Transaction, numbers: readonly string[]): Promise<Map<string, Reporter>> {
    const rows = await tx.query<Reporter & { number: string }>(
      `select asked.number, o.id, o.name, o.id = caller_organisation() or o.id in (select followed_reporters()) as mine
       from unnest($1::text[]) asked (number)
       join organisation o on asked.number in (o.kommune_number, o.organisation_number, o.id::text)
       order by o.valid_from`,
      [numbers],
    );
    return new Map(rows.map(({ number, ...reporter }) => [number, reporter]));
  }

  async weeks(
    tx: Transaction,
    isoWeeks: readonly IsoWeek[],
    organisationIds: readonly string[],
  ): Promise<Map<IsoWeek, WeekGround>> {
    const rows = await tx.query<WeekRow>(
      `select asked.iso_week as "isoWeek", fordel_now() as now, coalesce(w.opens_at, asked.opens_at) as "opensAt",
              coalesce(w.deadline_at, asked.deadline_at) as deadline, week_closed(asked.iso_week) as closed,
              array(select r.id::text from weekly_reporters(coalesce(w.deadline_at, asked.deadline_at)) r where r.id = any($4::uuid[])) as reporters
       from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) asked (iso_week, opens_at, deadline_at)
       left join reporting_week w using (iso_week)`,
      [isoWeeks, isoWeeks.map(reportOpens), isoWeeks.map(reportDeadline), organisationIds],
    );
    return new Map(
      rows.map((row) => [
        row.isoWeek,
        { isoWeek: row.isoWeek, now: row.now, phase: phaseOf(row), reporters: new Set(row.reporters) },
      ]),
    );
  }

  /** The latest revision of each of these. */
  latest(
    tx: Transaction,
    asked: readonly Pick<WeeklyReport, 'organisationId' | 'isoWeek'>[],
  ): Promise<WeeklyReport[]> {
    return tx.query<WeeklyReport>(
      `select ${REPORT} from unnest($1::uuid[], $2::text[]) asked (organisation, week)
       cross join lateral (
         select * from weekly_report where organisation_id = organisation and iso_week = week
         order by revision desc limit 1
       ) latest`,
      [asked.map(({ organisationId }) => organisationId), asked.map(({ isoWeek }) => isoWeek)],
    );
  }
}
