import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { NotFound, type Failure } from '../../../platform/graphql/failure.js';
import type { InstitutionSaved } from '../institution-saved.js';
import { InstitutionLinkRepository } from '../institution-link.repository.js';
import { InstitutionRepository } from '../institution.repository.js';
import type { InstitutionLinkInput } from '../make-link/input.js';

/** Ends the institution's link, and calls back one that waits for its mail. */
@Injectable()
export class RevokeLink {
  constructor(
    private readonly commands: Commands,
    private readonly institutions: InstitutionRepository,
    private readonly links: InstitutionLinkRepository,
  ) {}

  async revoke(call: CallContext, input: InstitutionLinkInput): Promise<InstitutionSaved | Failure> {
    const { institutionId: id } = input;
    if (!isUuid(id)) return new NotFound();
    return this.commands.run<InstitutionSaved>(call, {
      input,
      targetId: id,
      change: async (tx) => {
        if (!(await this.institutions.hold(tx, id))) return new NotFound();
        await this.links.callBack(tx, id);
        await this.links.revoke(tx, id);
        return null;
      },
      answer: (tx) => this.institutions.saved(tx, id),
    });
  }
}
