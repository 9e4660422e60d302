import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { UrgentRequestRow } from '../urgent-request.entity.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** One e-mail about a request, to one organisation, once, and how it went. */
@Entity('urgent_notice')
@ForeignKey(() => UrgentRequestRow, ['requestId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_notice_request',
  ...RESTRICT,
})
@Check('urgent_notice_about', `about in ('SENT', 'FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED')`)
@Check(
  'urgent_notice_state',
  `state in ('SENT', 'NOT_CONFIGURED', 'EXERCISE', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')`,
)
@Check('urgent_notice_refused', `(state = 'REFUSED') = (smtp_code is not null)`)
@Unique('urgent_notice_once', ['requestId', 'about'])
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
  @Column('timestamptz', { default: () => 'fordel_now()' }) toldAt: Date;
}
