import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { NotFound, type Failure } from '../../../../platform/graphql/failure.js';
import { Outbox } from '../../../../platform/outbox/outbox.js';
import { MESSAGE_WRITTEN } from '../message-events.js';
import { MessageRepository } from '../message.repository.js';
import { BODY_MAX, textFault } from '../text-faults.js';
import { MessageReplied, type ReplyToMessageInput } from './input.js';

/** Adds to a conversation, from either side of it. */
@Injectable()
export class ReplyToMessage {
  constructor(
    private readonly commands: Commands,
    private readonly messages: MessageRepository,
    private readonly outbox: Outbox,
  ) {}

  reply(call: CallContext, input: ReplyToMessageInput): Promise<MessageReplied | Failure> {
    const { organisationId: author } = call.caller;
    return this.commands.run<MessageReplied>(call, {
      input,
      change: async (tx, id) => {
        const fault = textFault('body', input.body, BODY_MAX);
        if (fault) return fault;
        const messageId = await store(tx, call, id, input);
        if (messageId === null) return new NotFound();
        await this.outbox.append(tx, call, {
          type: MESSAGE_WRITTEN,
          subjectId: messageId,
          payload: { replyId: id },
        });
        return null;
      },
      answer: async (tx) => {
        const message = await this.messages.byId(tx, author, input.messageId);
        if (!message) throw new Error(`the message ${input.messageId} of an answered key is gone`);
        return new MessageReplied(message);
      },
    });
  }
}

/** The message's id; null when there is no such conversation of the caller's. */
async function store(
  tx: Transaction,
  { caller }: CallContext,
  id: string,
  { messageId, organisationId, body }: ReplyToMessageInput,
): Promise<string | null> {
  const [stored] = await tx.query<{ messageId: string }>(
    `insert into message_reply (id, message_id, organisation_id, sender_id, author_id, written_by, body)
     select $1, r.message_id, r.organisation_id, r.sender_id, $2, $3, $4
     from message_recipient r
     where r.message_id::text = lower($5)
       and (r.organisation_id = $2 or r.sender_id = $2 and r.organisation_id::text = lower($6))
     returning message_id as "messageId"`,
    [id, caller.organisationId, caller.name, body, messageId, organisationId ?? null],
  );
  return stored?.messageId ?? null;
}
