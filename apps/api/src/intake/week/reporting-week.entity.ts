import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Stands from the first report or round of its week; what has no row yet has the deadlines of `@fordel/shared`. */
@Entity('reporting_week')
@Check('reporting_week_shape', `iso_week ~ '^[0-9]{4}-W[0-9]{2}$'`)
@Check('reporting_week_order', 'deadline_at > opens_at')
export class ReportingWeekRow {
  @PrimaryColumn('text') isoWeek: string;
  @Column('timestamptz') opensAt: Date;
  @Column('timestamptz') deadlineAt: Date;
  @Column('timestamptz', { nullable: true }) frozenAt: Date | null;
}
