import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { checkPage } from '../../../platform/graphql/page.args.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import {
  MarkMessagesReadInput,
  MarkMessagesReadResult,
  type MessagesRead,
} from './mark-messages-read/input.js';
import { MarkMessagesRead } from './mark-messages-read/mark-messages-read.js';
import { Message, MessageConnection, MessagesArgs } from './message.js';
import { MessageRepository } from './message.repository.js';
import { ReplyToMessageInput, ReplyToMessageResult, type MessageReplied } from './reply-to-message/input.js';
import { ReplyToMessage } from './reply-to-message/reply-to-message.js';
import { SendMessageInput, SendMessageResult, type MessageSent } from './send-message/input.js';
import { SendMessageRepository } from './send-message/send-message.repository.js';
import { SendMessage } from './send-message/send-message.js';

@Resolver()
export class MessagesResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: MessageRepository,
    private readonly sending: SendMessage,
    private readonly replying: ReplyToMessage,
    private readonly marking: MarkMessagesRead,
    private readonly addressees: SendMessageRepository,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => MessageConnection, { description: "The organisation's messages, newest first." })
  messages(@Call() call: CallContext, @Args() args: MessagesArgs): Promise<MessageConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) =>
      this.repository.page(tx, call.caller.organisationId, args),
    );
  }

  @Query(() => Message, { nullable: true })
  message(@Call() call: CallContext, @Args('id', { type: () => ID }) id: string): Promise<Message | null> {
    return this.database.transaction(call, (tx) => this.repository.byId(tx, call.caller.organisationId, id));
  }

  @Query(() => Int, { description: 'Messages in which something is unread.' })
  unreadMessages(@Call() call: CallContext): Promise<number> {
    return this.database.transaction(call, (tx) => this.repository.unread(tx, call.caller.organisationId));
  }

  @Query(() => [Organisation], {
    description:
      'Whom the caller may write to: a fylkesmann its kommuner, an RHF its hospitals, each of those the one that answers it, Helsedirektoratet everybody who reports or answers.',
  })
  async messageAddressees(
    @Call() call: CallContext,
    @Request() request: RequestContext,
  ): Promise<Organisation[]> {
    const ids = await this.database.transaction(call, (tx) => this.addressees.all(tx));
    return Promise.all(ids.map((id) => this.organisations.load(request, id)));
  }

  @Mutation(() => SendMessageResult, {
    description: 'Writes to one, some or all of those the caller answers, or to the one that answers it.',
  })
  sendMessage(
    @Call() call: CallContext,
    @Args('input') input: SendMessageInput,
  ): Promise<MessageSent | Failure> {
    return this.sending.send(call, input);
  }

  @Mutation(() => ReplyToMessageResult)
  replyToMessage(
    @Call() call: CallContext,
    @Args('input') input: ReplyToMessageInput,
  ): Promise<MessageReplied | Failure> {
    return this.replying.reply(call, input);
  }

  @Mutation(() => MarkMessagesReadResult)
  markMessagesRead(
    @Call() call: CallContext,
    @Args('input') input: MarkMessagesReadInput,
  ): Promise<MessagesRead | Failure> {
    return this.marking.mark(call, input);
  }
}
