import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MarkMessagesRead } from './mark-messages-read/mark-messages-read.js';
import { MessageRecipientResolver, MessageReplyResolver, MessageResolver } from './message-part.resolvers.js';
import { MessageRecipientRow } from './message-recipient.entity.js';
import { MessageReplyRow } from './message-reply.entity.js';
import { MessageRow } from './message.entity.js';
import { MessageRepository } from './message.repository.js';
import { MessagesResolver } from './messages.resolver.js';
import { MakeMessageNotices } from './notify/make-notices.js';
import { MessageNoticeRow } from './notify/message-notice.entity.js';
import { MessageNoticeRepository } from './notify/message-notice.repository.js';
import { SendMessageNotice } from './notify/send-notice.js';
import { Recipients } from './recipients.js';
import { ReplyToMessage } from './reply-to-message/reply-to-message.js';
import { SendMessageRepository } from './send-message/send-message.repository.js';
import { SendMessage } from './send-message/send-message.js';

/** Messages between those who answer and those who are answered, and the e-mail that says that one waits. */
@Module({
  imports: [TypeOrmModule.forFeature([MessageRow, MessageRecipientRow, MessageReplyRow, MessageNoticeRow])],
  providers: [
    MessageRepository,
    Recipients,
    SendMessageRepository,
    SendMessage,
    ReplyToMessage,
    MarkMessagesRead,
    MessageNoticeRepository,
    MakeMessageNotices,
    SendMessageNotice,
    MessagesResolver,
    MessageResolver,
    MessageRecipientResolver,
    MessageReplyResolver,
  ],
})
export class MessagesModule {}
