import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MarkMessagesRead } from './mark-messages-read/mark-messages-read.js';
import { MessageRecipientResolver, MessageReplyResolver, MessageResolver } from './message-part.resolvers.js';
import { MessageRecipientRow } from './message-recipient.entity.js';
import { MessageReplyRow } from './message-reply.entity.js';
import { MessageRow } from './message.entity.js';
import { MessageRepository } from './message.repository.js';
import { MessagesResolver } from './messages.resolver.js';
import { Recipients } from './recipients.js';
import { ReplyToMessage } from './reply-to-message/reply-to-message.js';
import { SendMessageRepository } from './send-message/send-message.repository.js';
import { SendMessage } from './send-message/send-message.js';

/** Messages between those who answer and those who are answered. */
@Module({
  imports: [TypeOrmModule.forFeature([MessageRow, MessageRecipientRow, MessageReplyRow])],
  providers: [
    MessageRepository,
    Recipients,
    SendMessageRepository,
    SendMessage,
    ReplyToMessage,
    MarkMessagesRead,
    MessagesResolver,
    MessageResolver,
    MessageRecipientResolver,
    MessageReplyResolver,
  ],
})
export class MessagesModule {}
