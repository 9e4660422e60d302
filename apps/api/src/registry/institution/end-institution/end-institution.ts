import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { NotFound, VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import type { InstitutionSaved } from '../institution-saved.js';
import { InstitutionLinkRepository } from '../institution-link.repository.js';
import { InstitutionRepository } from '../institution.repository.js';
import type { EndInstitutionInput } from './input.js';

/** From today on it reports no more, and its link opens nothing. What it sent stays. */
@Injectable()
export class EndInstitution {
  constructor(
    private readonly commands: Commands,
    private readonly institutions: InstitutionRepository,
    private readonly links: InstitutionLinkRepository,
  ) {}

  async end(call: CallContext, input: EndInstitutionInput): Promise<InstitutionSaved | Failure> {
    const { institutionId: id, expectedVersion } = input;
    if (!isUuid(id)) return new NotFound();
    return this.commands.run<InstitutionSaved>(call, {
      input,
      targetId: id,
      change: async (tx) => {
        const institution = await this.institutions.hold(tx, id);
        if (!institution) return new NotFound();
        if (institution.version !== expectedVersion) return new VersionConflict(institution.version);
        await this.institutions.end(tx, id);
        await this.links.callBack(tx, id);
        await this.links.revoke(tx, id);
        return null;
      },
      answer: (tx) => this.institutions.saved(tx, id),
    });
  }
}
