import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../../registry/organisation/organisation.entity.js';
import { MessageReplyRow } from '../message-reply.entity.js';
import { MessageRow } from '../message.entity.js';

/** One organisation told by e-mail that somebody wrote to it, once. */
@Entity('message_notice')
@Check(
  'message_notice_state',
  `state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'SWITCHED_OFF', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')`,
)
@Check('message_notice_other', 'organisation_id <> writer_id')
@Check('message_notice_settled', `(state = 'WAITING') = (settled_at is null)`)
@Check('message_notice_refused', `(state = 'REFUSED') = (smtp_code is not null)`)
@Unique('message_notice_once_of_reply', ['replyId'])
@Index('message_notice_once_of_message', ['messageId', 'organisationId'], {
  unique: true,
  where: 'reply_id is null',
})
@Index('message_notice_by_reader', ['organisationId', 'messageId'])
export class MessageNoticeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => MessageRow, { name: 'message_notice_message', onDelete: 'RESTRICT' })
  messageId: string;
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MessageReplyRow, { name: 'message_notice_reply', onDelete: 'RESTRICT' })
  replyId: string | null;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'message_notice_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'message_notice_writer', onDelete: 'RESTRICT' })
  writerId: string;
  @Column('text') state: string;
  @Column('integer', { nullable: true }) smtpCode: number | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) madeAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
