import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Category } from '../../registry/catalogue/category.entity.js';
import { ReportingWeekRow } from '../week/reporting-week.entity.js';

/** What the accepted reports of a week say of weekly use of a category. Thousandths of a base unit. */
@Entity('need_model_calibration')
@Check('need_model_calibration_reporters', `reporters in ('KOMMUNE', 'HOSPITAL')`)
@Check('need_model_calibration_base', 'base >= 0')
@Check('need_model_calibration_per_resident_80_plus', 'per_resident_80_plus >= 0')
@Check('need_model_calibration_reports', 'reports > 0')
@Check('need_model_calibration_outliers', 'outliers >= 0')
@Check('need_model_calibration_activity_base', 'activity_base >= 0')
@Check('need_model_calibration_per_nursing_home_resident', 'per_nursing_home_resident >= 0')
@Check('need_model_calibration_per_home_care_visit', 'per_home_care_visit >= 0')
@Check('need_model_calibration_activity_reports', 'activity_reports >= 0')
@Check('need_model_calibration_activity_outliers', 'activity_outliers >= 0')
@Check(
  'need_model_calibration_activity_rates',
  'num_nonnulls(activity_base, per_nursing_home_resident, per_home_care_visit) in (0, 3)',
)
@Check('need_model_calibration_activity_kind', `activity_base is null or reporters = 'KOMMUNE'`)
@Check('need_model_calibration_kind', `(per_resident_80_plus is null) = (reporters = 'HOSPITAL')`)
export class CalibrationRow {
  @PrimaryColumn('text')
  @ForeignKey(() => ReportingWeekRow, { name: 'need_model_calibration_week', onDelete: 'RESTRICT' })
  isoWeek: string;
  @PrimaryColumn('text')
  @ForeignKey(() => Category, { name: 'need_model_calibration_category', onDelete: 'RESTRICT' })
  categoryCode: string;
  @PrimaryColumn('text') reporters: string;
  @Column('bigint') base: number;
  @Column('bigint', { name: 'per_resident_80_plus', nullable: true }) perResident80Plus: number | null;
  @Column('integer') reports: number;
  @Column('integer') outliers: number;
  /** Where residents in nursing homes and home-care visits are known; null: too few or too alike to say. */
  @Column('bigint', { nullable: true }) activityBase: number | null;
  @Column('bigint', { nullable: true }) perNursingHomeResident: number | null;
  @Column('bigint', { nullable: true }) perHomeCareVisit: number | null;
  @Column('integer') activityReports: number;
  @Column('integer') activityOutliers: number;
  @Column('timestamptz', { default: () => 'fordel_now()' }) calibratedAt: Date;
}
