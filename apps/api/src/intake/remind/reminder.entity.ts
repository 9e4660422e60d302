import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { ReminderDueRow } from './reminder-due.entity.js';

/** One organisation, told once of one week. */
@Entity('reminder')
@ForeignKey(() => ReminderDueRow, ['isoWeek', 'kind'], ['isoWeek', 'kind'], {
  name: 'reminder_of_due',
  onDelete: 'RESTRICT',
})
@Check(
  'reminder_state',
  `state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'SWITCHED_OFF', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')`,
)
@Check('reminder_settled', `(state = 'WAITING') = (settled_at is null)`)
@Check('reminder_refused', `(state = 'REFUSED') = (smtp_code is not null)`)
@Unique('reminder_once', ['isoWeek', 'kind', 'organisationId'])
@Index('reminder_by_organisation', ['organisationId'])
export class ReminderRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') isoWeek: string;
  @Column('text') kind: string;
  @ForeignKey(() => Organisation, { name: 'reminder_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('text') state: string;
  @Column('integer', { nullable: true }) smtpCode: number | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) madeAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
