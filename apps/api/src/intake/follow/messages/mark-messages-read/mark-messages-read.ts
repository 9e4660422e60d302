import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Failure } from '../../../../platform/graphql/failure.js';
import { MessageRepository } from '../message.repository.js';
import { MessagesRead, type MarkMessagesReadInput } from './input.js';

/** Notes that the caller's organisation has read messages, with all that the other side has replied. What was read stays read. */
@Injectable()
export class MarkMessagesRead {
  constructor(
    private readonly commands: Commands,
    private readonly messages: MessageRepository,
  ) {}

  mark(call: CallContext, input: MarkMessagesReadInput): Promise<MessagesRead | Failure> {
    const { organisationId, name } = call.caller;
    return this.commands.run<MessagesRead>(call, {
      input,
      change: async (tx) => {
        const ids = input.messageIds.map((id) => id.toLowerCase());
        const whose = [organisationId, name, ids];
        await this.messages.lock(tx, ids);
        await tx.query(
          `update message_recipient set read_at = fordel_now(), read_by = $2
           where organisation_id = $1 and message_id::text = any($3) and read_at is null`,
          whose,
        );
        await tx.query(
          `update message_reply set read_at = fordel_now(), read_by = $2
           where author_id <> $1 and $1 in (organisation_id, sender_id) and message_id::text = any($3) and read_at is null`,
          whose,
        );
        return null;
      },
      answer: async (tx) =>
        Object.assign(new MessagesRead(), { unread: await this.messages.unread(tx, organisationId) }),
    });
  }
}
