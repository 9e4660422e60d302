import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { ReportingWeekRow } from '../week/reporting-week.entity.js';

/** One revision of one organisation's report. Never changed: a correction is the next revision. */
@Entity('weekly_report')
@Check('weekly_report_revision', 'revision > 0')
@Check('weekly_report_timeliness', `timeliness in ('IN_TIME', 'LATE')`)
@Check('weekly_report_staff_out', 'staff_out >= 0')
@Check('weekly_report_services_reduced', `services_reduced in ('NO', 'REDUCED', 'STOPPED')`)
@Unique('weekly_report_one_revision', ['organisationId', 'isoWeek', 'revision'])
@Unique('weekly_report_owner', ['id', 'organisationId'])
@Index('weekly_report_by_week', ['isoWeek', 'organisationId', 'revision'])
export class WeeklyReportRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'weekly_report_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('text')
  @ForeignKey(() => ReportingWeekRow, { name: 'weekly_report_week', onDelete: 'RESTRICT' })
  isoWeek: string;
  @Column('integer') revision: number;
  @Column('text') timeliness: string;
  @Column('timestamptz') submittedAt: Date;
  @Column('text') submittedBy: string;
  @Column('boolean') synthetic: boolean;
  /** Who reported for it; null: it did itself. */
  @ForeignKey(() => Organisation, { name: 'weekly_report_on_behalf', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  onBehalfBy: string | null;
  @Column('integer', { nullable: true }) staffOut: number | null;
  @Column('text', { nullable: true }) servicesReduced: string | null;
  @Column('jsonb', { default: () => `'[]'` }) answers: object;
}
