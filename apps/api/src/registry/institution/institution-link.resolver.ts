import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { MailInstitutionLinkResult } from './mail-link/input.js';
import { MailLink } from './mail-link/mail-link.js';
import { InstitutionLinkInput, MakeInstitutionLinkResult } from './make-link/input.js';
import { MakeLink } from './make-link/make-link.js';
import { RevokeInstitutionLinkResult } from './revoke-link/input.js';
import { RevokeLink } from './revoke-link/revoke-link.js';

@Resolver()
export class InstitutionLinkResolver {
  constructor(
    private readonly making: MakeLink,
    private readonly mailing: MailLink,
    private readonly revoking: RevokeLink,
  ) {}

  @Mutation(() => MakeInstitutionLinkResult, {
    description: 'A personal link of 90 days, shown this once, in place of the one before.',
  })
  makeInstitutionLink(@Call() call: CallContext, @Args('input') input: InstitutionLinkInput) {
    return this.making.make(call, input);
  }

  @Mutation(() => MailInstitutionLinkResult, {
    description: 'Mails a new personal link to the institution’s contact, in its language.',
  })
  mailInstitutionLink(@Call() call: CallContext, @Args('input') input: InstitutionLinkInput) {
    return this.mailing.ask(call, input);
  }

  @Mutation(() => RevokeInstitutionLinkResult, { description: 'The link opens nothing any more, at once.' })
  revokeInstitutionLink(@Call() call: CallContext, @Args('input') input: InstitutionLinkInput) {
    return this.revoking.revoke(call, input);
  }
}
