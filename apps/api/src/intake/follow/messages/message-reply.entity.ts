import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MessageRecipientRow } from './message-recipient.entity.js';

/** What either side of a conversation wrote afterwards. */
@Entity('message_reply')
@ForeignKey(
  () => MessageRecipientRow,
  ['messageId', 'organisationId', 'senderId'],
  ['messageId', 'organisationId', 'senderId'],
  { name: 'message_reply_conversation', onDelete: 'RESTRICT' },
)
@Check('message_reply_body', 'length(body) between 1 and 10000')
@Check('message_reply_author', 'author_id in (organisation_id, sender_id)')
@Check('message_reply_read', '(read_at is null) = (read_by is null)')
@Index('message_reply_by_message', ['messageId', 'id'])
@Index('message_reply_unread', ['senderId', 'organisationId'], { where: 'read_at is null' })
export class MessageReplyRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') messageId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') senderId: string;
  @Column('uuid') authorId: string;
  @Column('text') writtenBy: string;
  @Column('text') body: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) sentAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('text', { nullable: true }) readBy: string | null;
}
