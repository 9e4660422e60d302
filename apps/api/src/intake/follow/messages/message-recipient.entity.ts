import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { MessageRow } from './message.entity.js';

/** One recipient of a message, and whether it has read it. */
@Entity('message_recipient')
@ForeignKey(() => MessageRow, ['messageId', 'senderId'], ['id', 'senderId'], {
  name: 'message_recipient_message',
  onDelete: 'RESTRICT',
})
@Check('message_recipient_other', 'organisation_id <> sender_id')
@Check('message_recipient_read', '(read_at is null) = (read_by is null)')
@Unique('message_recipient_sides', ['messageId', 'organisationId', 'senderId'])
@Index('message_recipient_by_organisation', ['organisationId', 'messageId'])
export class MessageRecipientRow {
  @PrimaryColumn('uuid') messageId: string;
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { name: 'message_recipient_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('uuid') senderId: string;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('text', { nullable: true }) readBy: string | null;
}
