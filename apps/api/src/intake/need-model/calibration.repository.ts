import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Reporters } from '../week/week.js';
import type { Calibration, Observation } from './calibrate.js';

export interface CategoryCalibration extends Calibration {
  readonly categoryCode: string;
  readonly reporters: Reporters;
}

@Injectable()
export class CalibrationRepository {
  /** The latest week that takes no more reports; null when there is none. */
  async lastClosedWeek(tx: Transaction): Promise<IsoWeek | null> {
    const [row] = await tx.query<{ isoWeek: IsoWeek | null }>(
      'select max(iso_week) as "isoWeek" from reporting_week where frozen_at is not null',
    );
    return row?.isoWeek ?? null;
  }

  /** What the accepted reports of a closed week say; use that is not known is not in it. */
  observations(
    tx: Transaction,
    isoWeek: IsoWeek,
  ): Promise<(Observation & { categoryCode: string; reporters: Reporters })[]> {
    return tx.query(
      `select l.category_code as "categoryCode", case o.kind when 'KOMMUNE' then 'KOMMUNE' else 'HOSPITAL' end as reporters,
              ceil(l.used_last_week * 7.0 / (7 - coalesce(l.days_dry, 0)))::bigint as use,
              case o.kind when 'KOMMUNE' then o.population / 1000.0::float8 else o.somatic_beds end as size,
              case o.kind when 'KOMMUNE' then o.population_80_plus end as elderly
       from organisation o
       join lateral (
         select id from weekly_report where organisation_id = o.id and iso_week = $1 order by revision desc limit 1) r on true
       join weekly_report_line l on l.report_id = r.id
       where l.used_last_week is not null
         and case o.kind when 'KOMMUNE' then o.population > 0 and o.population_80_plus is not null else o.somatic_beds > 0 end`,
      [isoWeek],
    );
  }

  /** Once for each week, category and kind of reporter; again is no harm. */
  async keep(tx: Transaction, isoWeek: IsoWeek, calibrations: readonly CategoryCalibration[]): Promise<void> {
    await tx.query(
      `insert into need_model_calibration (iso_week, category_code, reporters, base, per_resident_80_plus, reports, outliers)
       select $1, c.* from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::integer[], $7::integer[]) c
       on conflict do nothing`,
      [
        isoWeek,
        calibrations.map(({ categoryCode }) => categoryCode),
        calibrations.map(({ reporters }) => reporters),
        calibrations.map(({ base }) => base),
        calibrations.map(({ perResident80Plus }) => perResident80Plus),
        calibrations.map(({ reports }) => reports),
        calibrations.map(({ outliers }) => outliers),
      ],
    );
  }

  /** The latest calibration of each category and kind of reporter. */
  latest(tx: Transaction): Promise<(CategoryCalibration & { isoWeek: IsoWeek; calibratedAt: Date })[]> {
    return tx.query(
      `select distinct on (category_code, reporters) category_code as "categoryCode", reporters, base,
              per_resident_80_plus as "perResident80Plus", reports, outliers, iso_week as "isoWeek",
              calibrated_at as "calibratedAt"
       from need_model_calibration order by category_code, reporters, iso_week desc`,
    );
  }
}
