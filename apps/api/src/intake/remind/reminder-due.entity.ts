import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReportingWeekRow } from '../week/reporting-week.entity.js';

/** A kind of reminder in a week: when it is due, and what became of it. */
@Entity('reminder_due')
@Check(
  'reminder_due_kind',
  `kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE')`,
)
@Check('reminder_due_outcome', `outcome in ('TOLD', 'SUPERSEDED', 'TOO_LATE')`)
@Check('reminder_due_settled', '(outcome is null) = (settled_at is null)')
@Index('reminder_due_next', ['dueAt'], { where: 'outcome is null' })
export class ReminderDueRow {
  @PrimaryColumn('text')
  @ForeignKey(() => ReportingWeekRow, { name: 'reminder_due_week', onDelete: 'RESTRICT' })
  isoWeek: string;
  @PrimaryColumn('text') kind: string;
  @Column('timestamptz') dueAt: Date;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
