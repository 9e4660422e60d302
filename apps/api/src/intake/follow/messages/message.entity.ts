import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';

/** What one organisation wrote to those it answers, or to the one that answers it. Never changed. */
@Entity('message')
@Check('message_subject', 'length(subject) between 1 and 200')
@Check('message_body', 'length(body) between 1 and 10000')
@Unique('message_of_sender', ['id', 'senderId'])
@Index('message_by_sender', ['senderId', 'id'])
export class MessageRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'message_sender', onDelete: 'RESTRICT' })
  @Column('uuid')
  senderId: string;
  @Column('text') writtenBy: string;
  @Column('text') subject: string;
  @Column('text') body: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) sentAt: Date;
}
