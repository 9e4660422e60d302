import { Injectable } from '@nestjs/common';
import { isoWeekOf, reportDeadline, reportOpens, type IsoWeek } from '@fordel/shared';
import { timeOf } from '../../platform/clock/time-of.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Completeness, Reporters, Week } from './week.js';
import { phaseOf } from './week-phase.js';

@Injectable()
export class WeekRepository {
  /** The week as it stands now. Reading makes no row, so that nobody fills the table by asking. */
  async read(tx: Transaction, isoWeek: IsoWeek): Promise<Week> {
    const [row] = await tx.query<{ now: Date; opensAt: Date; deadline: Date; closed: boolean }>(
      `select fordel_now() as now, coalesce(w.opens_at, $2) as "opensAt", coalesce(w.deadline_at, $3) as deadline,
              week_closed($1) as closed
       from (values ($1::text)) asked (iso_week) left join reporting_week w using (iso_week)`,
      [isoWeek, reportOpens(isoWeek), reportDeadline(isoWeek)],
    );
    if (!row) throw new Error('one row was asked for');
    return { isoWeek, opensAt: row.opensAt, deadline: row.deadline, phase: phaseOf(row) };
  }

  async current(tx: Transaction): Promise<Week> {
    return this.read(tx, isoWeekOf(await timeOf(tx)));
  }

  async completeness(
    tx: Transaction,
    { isoWeek, deadline }: Pick<Week, 'isoWeek' | 'deadline'>,
    reporters: Reporters,
  ): Promise<Completeness> {
    const [counts] = await tx.query<Completeness>(
      'select expected, in_time as "inTime", late, missing from week_completeness($1, $2, $3)',
      [isoWeek, deadline, reporters],
    );
    if (!counts) throw new Error('one row was asked for');
    return counts;
  }

  /** Makes the week's row when there is none yet. */
  ensureWeek(tx: Transaction, isoWeek: IsoWeek): Promise<void> {
    return this.ensureWeeks(tx, [isoWeek]);
  }

  /** In one order for everybody, so that two who make the same rows wait for each other and not in a circle. */
  async ensureWeeks(tx: Transaction, isoWeeks: readonly IsoWeek[]): Promise<void> {
    await tx.query(
      `insert into reporting_week (iso_week, opens_at, deadline_at)
       select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) order by 1 on conflict do nothing`,
      [isoWeeks, isoWeeks.map(reportOpens), isoWeeks.map(reportDeadline)],
    );
  }

  /** The week as it stands, its row made and held: reports of it that are being stored are waited for, others wait. */
  async hold(tx: Transaction, isoWeek: IsoWeek): Promise<Week> {
    await this.ensureWeek(tx, isoWeek);
    await tx.query('select from reporting_week where iso_week = $1 for update', [isoWeek]);
    return this.read(tx, isoWeek);
  }

  /**
   * Closes the week and every one before it, for good; again is no harm. Waits for reports of this week that are being
   * stored; those that come later answer WeekClosed.
   */
  async freezeWeek(tx: Transaction, isoWeek: IsoWeek): Promise<void> {
    await this.ensureWeek(tx, isoWeek);
    await tx.query(
      'update reporting_week set frozen_at = fordel_now() where iso_week = $1 and frozen_at is null',
      [isoWeek],
    );
  }
}
