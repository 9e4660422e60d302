import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { ReportingWeekRow } from '../../week/reporting-week.entity.js';

/** One call. Never changed: the next call is the next row. */
@Entity('report_call')
@Check(
  'report_call_outcome',
  `outcome in ('WILL_REPORT', 'REPORTED_BY_PHONE', 'CANNOT_REPORT', 'NO_ANSWER', 'WRONG_CONTACT')`,
)
@Check('report_call_note', 'length(note) <= 2000')
@Index('report_call_by_week', ['isoWeek', 'organisationId', 'id'])
@Index('report_call_by_batch', ['batchId'], { where: 'batch_id is not null' })
export class ReportCallRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'report_call_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => ReportingWeekRow, { name: 'report_call_week', onDelete: 'RESTRICT' })
  @Column('text')
  isoWeek: string;
  @Column('text') outcome: string;
  @Column('text') note: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) calledAt: Date;
  @Column('text') calledBy: string;
  @ForeignKey(() => Organisation, { name: 'report_call_caller', onDelete: 'RESTRICT' })
  @Column('uuid')
  callerId: string;
  /** What is shared by calls that were written down as one act; null: a call of its own. */
  @Column('uuid', { nullable: true }) batchId: string | null;
}
