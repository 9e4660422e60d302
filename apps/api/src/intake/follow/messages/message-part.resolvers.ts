import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import { Message, MessageRecipient, MessageReply } from './message.js';
import { Recipients } from './recipients.js';

@Resolver(() => Message)
export class MessageResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly recipientsOf: Recipients,
  ) {}

  @ResolveField(() => Organisation)
  sender(@Parent() { senderId }: Message, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, senderId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The recipient, when there is one only.' })
  soleRecipient(@Parent() { soleRecipientId }: Message, @Request() request: RequestContext) {
    return soleRecipientId === null ? null : this.organisations.load(request, soleRecipientId);
  }

  @ResolveField(() => [MessageRecipient], {
    description: 'All of them for the sender, itself alone for a recipient.',
  })
  recipients(
    @Parent() { id }: Message,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ): Promise<MessageRecipient[]> {
    return this.recipientsOf.of(request, call, id);
  }
}

@Resolver(() => MessageRecipient)
export class MessageRecipientResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: MessageRecipient, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }
}

@Resolver(() => MessageReply)
export class MessageReplyResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  author(@Parent() { authorId }: MessageReply, @Request() request: RequestContext): Promise<Organisation> {
    return this.organisations.load(request, authorId);
  }
}
