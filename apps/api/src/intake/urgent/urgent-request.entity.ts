import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Category } from '../../registry/catalogue/category.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { UrgentState } from './urgent-state.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** One need that cannot wait for the next round. Open until it is settled; while it is, the same need is joined to it. */
@Entity('urgent_request')
@Check(
  'urgent_request_state',
  `state in ('SENT', 'FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED', 'WITHDRAWN')`,
)
@Check('urgent_request_quantity', 'quantity > 0')
@Check('urgent_request_settled', `(settled_at is null) = (state in ('SENT', 'FORWARDED'))`)
@Check('urgent_request_received', `received_at is null or state = 'GRANTED'`)
@Check('urgent_request_overdue', 'overdue_told_at is null or overdue_told_at >= answer_due_at')
@Check(
  'urgent_request_taken_over',
  `taken_over_at is null or taken_over_at >= answer_due_at and state not in ('SENT', 'SOLVED_LOCALLY')`,
)
@Unique('urgent_request_owner', ['id', 'recipientId'])
@Index('urgent_request_one_open', ['recipientId', 'categoryCode'], {
  unique: true,
  where: 'settled_at IS NULL',
})
@Index('urgent_request_by_recipient', ['recipientId'])
@Index('urgent_request_next_overdue', ['answerDueAt'], {
  where: `state = 'SENT' AND overdue_told_at IS NULL`,
})
export class UrgentRequestRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'urgent_request_recipient', ...RESTRICT })
  @Column('uuid')
  recipientId: string;
  @ForeignKey(() => Category, { name: 'urgent_request_category', ...RESTRICT })
  @Column('text')
  categoryCode: string;
  @ForeignKey(() => Organisation, { name: 'urgent_request_answerer', ...RESTRICT })
  @Column('uuid')
  answererId: string;
  @Column('text', { default: UrgentState.SENT }) state: UrgentState;
  @Column('integer', { default: 1 }) version: number;
  @Column('bigint') quantity: number;
  @Column('timestamptz') runsDryAt: Date;
  @Column('timestamptz', { default: () => 'fordel_now()' }) sentAt: Date;
  @Column('timestamptz') answerDueAt: Date;
  @Column('timestamptz', { nullable: true }) overdueToldAt: Date | null;
  @Column('timestamptz', { nullable: true }) takenOverAt: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @Column('boolean') synthetic: boolean;
}
