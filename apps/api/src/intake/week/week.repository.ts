import { Injectable } from '@nestjs/common';
import { isoWeekOf, reportDeadline, reportOpens, type IsoWeek } from '@fordel/shared';
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
    const [clock] = await tx.query<{ now: Date }>('select fordel_now() as now');
    if (!clock) throw new Error('the clock row is gone');
    return this.read(tx, isoWeekOf(clock.now));
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
  async ensureWeek(tx: Transaction, isoWeek: IsoWeek): Promise<void> {
    await tx.query(
      'insert into reporting_week (iso_week, opens_at, deadline_at) values ($1, $2, $3) on conflict do nothing',
      [isoWeek, reportOpens(isoWeek), reportDeadline(isoWeek)],
    );
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
