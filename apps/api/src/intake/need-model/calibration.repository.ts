import { Injectable } from '@nestjs/common';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Reporters } from '../week/week.js';
import { COUNTED_WEEKS } from './activity/counted-weeks.js';
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
              case o.kind when 'KOMMUNE' then o.population_80_plus end as elderly,
              a.nursing_home_residents as "nursingHomeResidents", a.home_care_visits as "homeCareVisits"
       from organisation o
       join lateral (
         select id from weekly_report where organisation_id = o.id and iso_week = $1 order by revision desc limit 1) r on true
       join weekly_report_line l on l.report_id = r.id
       left join lateral (
         select nursing_home_residents, home_care_visits from care_activity
         where organisation_id = o.id and iso_week between $2 and $1 order by iso_week desc, revision desc limit 1) a on true
       where l.used_last_week is not null
         and case o.kind when 'KOMMUNE' then o.population > 0 and o.population_80_plus is not null else o.somatic_beds > 0 end`,
      [isoWeek, addWeeks(isoWeek, -COUNTED_WEEKS)],
    );
  }

  /** Once for each week, category and kind of reporter; again is no harm. */
  async keep(tx: Transaction, isoWeek: IsoWeek, calibrations: readonly CategoryCalibration[]): Promise<void> {
    await tx.query(
      `insert into need_model_calibration (iso_week, category_code, reporters, base, per_resident_80_plus, reports, outliers,
         activity_base, per_nursing_home_resident, per_home_care_visit, activity_reports, activity_outliers)
       select $1, c.* from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::integer[], $7::integer[], $8::bigint[],
         $9::bigint[], $10::bigint[], $11::integer[], $12::integer[]) c
       on conflict do nothing`,
      [
        isoWeek,
        calibrations.map(({ categoryCode }) => categoryCode),
        calibrations.map(({ reporters }) => reporters),
        calibrations.map(({ base }) => base),
        calibrations.map(({ perResident80Plus }) => perResident80Plus),
        calibrations.map(({ reports }) => reports),
        calibrations.map(({ outliers }) => outliers),
        calibrations.map(({ activity }) => activity.rates?.base ?? null),
        calibrations.map(({ activity }) => activity.rates?.perNursingHomeResident ?? null),
        calibrations.map(({ activity }) => activity.rates?.perHomeCareVisit ?? null),
        calibrations.map(({ activity }) => activity.reports),
        calibrations.map(({ activity }) => activity.outliers),
      ],
    );
  }

  /** The latest calibration of each category and kind of reporter. */
  latest(tx: Transaction): Promise<(CategoryCalibration & { isoWeek: IsoWeek; calibratedAt: Date })[]> {
    return tx.query(
      `select distinct on (category_code, reporters) category_code as "categoryCode", reporters, base,
              per_resident_80_plus as "perResident80Plus", reports, outliers, iso_week as "isoWeek",
              calibrated_at as "calibratedAt",
              json_build_object('reports', activity_reports, 'outliers', activity_outliers, 'rates',
                case when activity_base is not null then json_build_object('base', activity_base,
                  'perNursingHomeResident', per_nursing_home_resident, 'perHomeCareVisit', per_home_care_visit) end) as activity
       from need_model_calibration order by category_code, reporters, iso_week desc`,
    );
  }
}
