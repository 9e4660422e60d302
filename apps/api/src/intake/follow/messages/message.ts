import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Node } from '../../../platform/graphql/node.js';
import { PageArgs } from '../../../platform/graphql/page.args.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { ReminderState } from '../../remind/reminder-state.js';

export enum MessageBox {
  INBOX = 'INBOX',
  UNREAD = 'UNREAD',
  SENT = 'SENT',
}
registerEnumType(MessageBox, {
  name: 'MessageBox',
  valuesMap: {
    INBOX: { description: 'What others wrote to the organisation: messages, and replies to its own.' },
    UNREAD: { description: 'Those in which something is unread.' },
    SENT: { description: 'Messages the organisation sent.' },
  },
});

@ObjectType({
  implements: () => [Node],
  description:
    'From a fylkesmann, an RHF or Helsedirektoratet to those it answers, or from a kommune or hospital to the one that answers it. A recipient sees itself alone.',
})
export class Message extends Node {
  senderId: string;
  @Field(() => String) writtenBy: string;
  @Field(() => String) subject: string;
  @Field(() => String) body: string;
  @Field(() => DateTimeScalar) sentAt: Date;
  @Field(() => Boolean, { description: "Something in it is unread by the caller's organisation." })
  unread: boolean;
  @Field(() => Int) recipientCount: number;
  @Field(() => Int, { description: 'Recipients that have read it.' }) readerCount: number;
  /** null: it has several. */
  soleRecipientId: string | null;
}

@ObjectType({ description: 'What either side wrote afterwards.' })
export class MessageReply {
  messageId: string;
  organisationId: string;
  authorId: string;
  @Field(() => ID) id: string;
  @Field(() => String) writtenBy: string;
  @Field(() => String) body: string;
  @Field(() => DateTimeScalar) sentAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'By the other side; null: unread.' })
  readAt: Date | null;
}

@ObjectType({
  description:
    'One recipient: whether it has read the message, and what was said since. A recipient sees itself alone.',
})
export class MessageRecipient {
  messageId: string;
  organisationId: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'null: unread.' }) readAt: Date | null;
  @Field(() => String, { nullable: true }) readBy: string | null;
  @Field(() => ReminderState, {
    nullable: true,
    description: 'How telling it by e-mail went; null: nobody was told yet, or it had read it before.',
  })
  notice: ReminderState | null;
  @Field(() => [MessageReply], { description: 'The first first.' }) replies: MessageReply[];
}

@ObjectType()
export class MessageConnection extends connectionOf(Message, 'Message') {}

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field(() => MessageBox) box: MessageBox;
}
