import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { loaderOf } from '../../../platform/graphql/loader.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import type { MessageRecipient } from './message.js';
import { MessageRepository } from './message.repository.js';

/** The recipients of all messages of one answer, at once. */
@Injectable()
export class Recipients {
  constructor(
    private readonly database: Database,
    private readonly messages: MessageRepository,
  ) {}

  of(request: RequestContext, call: CallContext, messageId: string): Promise<MessageRecipient[]> {
    return loaderOf<MessageRecipient[]>(request, this, async (ids) => {
      const all = await this.database.transaction(call, (tx) => this.messages.recipients(tx, ids));
      const byMessage = new Map(ids.map((id): [string, MessageRecipient[]] => [id, []]));
      for (const recipient of all) byMessage.get(recipient.messageId)?.push(recipient);
      return [...byMessage.values()];
    }).load(messageId);
  }
}
