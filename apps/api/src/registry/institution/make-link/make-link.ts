import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { Config } from '../../../platform/config/config.js';
import { NotFound, type Failure } from '../../../platform/graphql/failure.js';
import { InstitutionLinkRepository } from '../institution-link.repository.js';
import { InstitutionRepository } from '../institution.repository.js';
import { addressOf } from '../link-token.js';
import { InstitutionLinkMade, type InstitutionLinkInput } from './input.js';

/** Makes a personal link, which takes the place of the one before at once. */
@Injectable()
export class MakeLink {
  constructor(
    private readonly commands: Commands,
    private readonly config: Config,
    private readonly institutions: InstitutionRepository,
    private readonly links: InstitutionLinkRepository,
  ) {}

  make(call: CallContext, input: InstitutionLinkInput): Promise<InstitutionLinkMade | Failure> {
    let address: string | null = null;
    return this.commands.run<InstitutionLinkMade>(call, {
      input,
      change: async (tx, id) => {
        const institution = await this.institutions.hold(tx, input.institutionId);
        if (!institution) return new NotFound();
        const link = { id, institutionId: institution.id, askedBy: call.caller.name };
        address = addressOf(this.config.publicUrl, await this.links.make(tx, link));
        return null;
      },
      answer: async (tx, id) =>
        Object.assign(new InstitutionLinkMade(), { link: await this.links.byId(tx, id), address }),
    });
  }
}
