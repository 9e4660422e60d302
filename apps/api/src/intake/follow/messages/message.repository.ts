import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../../platform/graphql/connection.js';
import {
  MessageBox,
  type Message,
  type MessageConnection,
  type MessageRecipient,
  type MessageReply,
  type MessagesArgs,
} from './message.js';

/** What organisation $1 has not read: a message to it, or a reply by the other side. */
const UNREAD_MESSAGE =
  'select r.message_id from message_recipient r where r.organisation_id = $1 and r.read_at is null';
const UNREAD_REPLY = `select p.message_id from message_reply p
  where p.read_at is null and p.author_id <> $1 and $1 in (p.sender_id, p.organisation_id)`;

/** What is seen of the recipients: by the sender all of them, by a recipient itself. */
const SENT_TO = `lateral (select count(*) as recipients, count(read_at) as readers, min(organisation_id::text) as recipient
  from message_recipient where message_id = m.id) sent_to`;

const MESSAGE = `m.id, m.sender_id as "senderId", m.written_by as "writtenBy", m.subject, m.body, m.sent_at as "sentAt",
  recipients as "recipientCount", readers as "readerCount",
  case recipients when 1 then recipient end as "soleRecipientId",
  m.id in (${UNREAD_MESSAGE} union all ${UNREAD_REPLY}) as unread`;

const BOX: Readonly<Record<MessageBox, string>> = {
  INBOX: `(m.id in (select message_id from message_recipient where organisation_id = $1)
    or m.id in (select message_id from message_reply where sender_id = $1 and author_id <> $1))`,
  UNREAD: `m.id in (${UNREAD_MESSAGE} union all ${UNREAD_REPLY})`,
  SENT: 'm.sender_id = $1',
};

/** Messages of an organisation, one side or the other. Row-level security keeps everybody else out. */
@Injectable()
export class MessageRepository {
  /** For whoever marks what is read and whoever tells what is unread: one after the other, lest something be told never or twice. */
  async lock(tx: Transaction, messageIds: readonly string[]): Promise<void> {
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended(id, 0)) from (select distinct unnest($1::text[]) as id order by 1) ids`,
      [messageIds],
    );
  }

  async byId(tx: Transaction, organisationId: string | null, id: string): Promise<Message | null> {
    const [message] = await tx.query<Message>(
      `select ${MESSAGE} from message m, ${SENT_TO} where m.id::text = lower($2)`,
      [organisationId, id],
    );
    return message ?? null;
  }

  /** Newest first. */
  async page(
    tx: Transaction,
    organisationId: string | null,
    { box, first, after }: MessagesArgs,
  ): Promise<MessageConnection> {
    const [count] = await tx.query<{ total: number }>(
      `select count(*) as total from message m where ${BOX[box]}`,
      [organisationId],
    );
    const messages = await tx.query<Message>(
      `select ${MESSAGE} from message m, ${SENT_TO} where ${BOX[box]} and ($2::uuid is null or m.id < $2)
       order by m.id desc limit $3`,
      [organisationId, keyAfter(after), first + 1],
    );
    return pageOf(messages, { first, after, totalCount: count?.total ?? 0, keyOf: ({ id }) => id });
  }

  async unread(tx: Transaction, organisationId: string | null): Promise<number> {
    const [row] = await tx.query<{ unread: number }>(
      `select count(*) as unread from (${UNREAD_MESSAGE} union ${UNREAD_REPLY}) unread`,
      [organisationId],
    );
    return row?.unread ?? 0;
  }

  /** The recipients of many messages with their replies, as far as the caller may see them. */
  async recipients(tx: Transaction, messageIds: readonly string[]): Promise<MessageRecipient[]> {
    const recipients = await tx.query<Omit<MessageRecipient, 'replies'>>(
      `select r.message_id as "messageId", r.organisation_id as "organisationId", r.read_at as "readAt", r.read_by as "readBy",
              n.state as notice
       from message_recipient r left join message_notice n
         on n.message_id = r.message_id and n.organisation_id = r.organisation_id and n.reply_id is null
       where r.message_id = any($1::uuid[]) order by r.organisation_id`,
      [messageIds],
    );
    const replies = await tx.query<MessageReply>(
      `select id, message_id as "messageId", organisation_id as "organisationId", author_id as "authorId",
              written_by as "writtenBy", body, sent_at as "sentAt", read_at as "readAt"
       from message_reply where message_id = any($1::uuid[]) order by id`,
      [messageIds],
    );
    const key = (side: { messageId: string; organisationId: string }) =>
      `${side.messageId} ${side.organisationId}`;
    const byConversation = new Map<string, MessageReply[]>(
      recipients.map((recipient) => [key(recipient), []]),
    );
    for (const reply of replies) byConversation.get(key(reply))?.push(reply);
    return recipients.map((recipient) => ({
      ...recipient,
      replies: byConversation.get(key(recipient)) ?? [],
    }));
  }
}
