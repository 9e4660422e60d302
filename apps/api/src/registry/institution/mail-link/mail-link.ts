import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { NotFound, type Failure } from '../../../platform/graphql/failure.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { InstitutionLinkRepository } from '../institution-link.repository.js';
import { InstitutionRepository } from '../institution.repository.js';
import type { InstitutionLinkInput } from '../make-link/input.js';
import { InstitutionLinkAsked } from './input.js';

/** A link waits for its mail; its subject is the link. */
export const LINK_WAITS = 'institution-link.waits';

/** Asks for a link to be mailed to the institution's contact. The one before holds until the mail leaves. */
@Injectable()
export class MailLink {
  constructor(
    private readonly commands: Commands,
    private readonly institutions: InstitutionRepository,
    private readonly links: InstitutionLinkRepository,
    private readonly outbox: Outbox,
  ) {}

  ask(call: CallContext, input: InstitutionLinkInput): Promise<InstitutionLinkAsked | Failure> {
    return this.commands.run<InstitutionLinkAsked>(call, {
      input,
      change: async (tx, id) => {
        const institution = await this.institutions.hold(tx, input.institutionId);
        if (!institution) return new NotFound();
        await this.links.callBack(tx, institution.id);
        await this.links.ask(tx, { id, institutionId: institution.id, askedBy: call.caller.name });
        await this.outbox.append(tx, call, { type: LINK_WAITS, subjectId: id });
        return null;
      },
      answer: async (tx, id) =>
        Object.assign(new InstitutionLinkAsked(), { link: await this.links.byId(tx, id) }),
    });
  }
}
