import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { UrgentRequestRow } from '../urgent-request.entity.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** One e-mail about a request, to one organisation, and how it went: once, but each time its answer is due sooner. */
@Entity('urgent_notice')
@ForeignKey(() => UrgentRequestRow, ['requestId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_notice_request',
  ...RESTRICT,
})
@Check(
  'urgent_notice_about',
  `about in ('SENT', 'ANSWER_SOONER', 'ANSWER_OVERDUE', 'MAY_BE_TAKEN_OVER', 'FORWARDED', 'TAKEN_OVER', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED')`,
)
@Check(
  'urgent_notice_state',
  `state in ('SENT', 'NOT_CONFIGURED', 'EXERCISE', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')`,
)
@Check('urgent_notice_refused', `(state = 'REFUSED') = (smtp_code is not null)`)
@Index('urgent_notice_once', ['requestId', 'about'], { unique: true, where: `about <> 'ANSWER_SOONER'` })
export class UrgentNoticeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') requestId: string;
  @Column('uuid') recipientId: string;
  @ForeignKey(() => Organisation, { name: 'urgent_notice_organisation', ...RESTRICT })
  @Column('uuid')
  organisationId: string;
  @Column('text') about: string;
  @Column('text') state: string;
  @Column('integer', { nullable: true }) smtpCode: number | null;
  /** By when an answer was due as it was told; null: told before that was kept. */
  @Column('timestamptz', { nullable: true }) answerDueAt: Date | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) toldAt: Date;
}
