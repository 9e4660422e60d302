import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { NotFound, VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import type { InstitutionSaved } from '../institution-saved.js';
import { DetailsCheck } from '../details-check.js';
import { tidied } from '../institution-details.js';
import { InstitutionRepository } from '../institution.repository.js';
import type { ChangeInstitutionInput } from './input.js';

@Injectable()
export class ChangeInstitution {
  constructor(
    private readonly commands: Commands,
    private readonly institutions: InstitutionRepository,
    private readonly details: DetailsCheck,
  ) {}

  async change(call: CallContext, input: ChangeInstitutionInput): Promise<InstitutionSaved | Failure> {
    const { institutionId: id, expectedVersion } = input;
    if (!isUuid(id)) return new NotFound();
    return this.commands.run<InstitutionSaved>(call, {
      input,
      targetId: id,
      change: async (tx) => {
        const institution = await this.institutions.hold(tx, id);
        if (!institution) return new NotFound();
        if (institution.version !== expectedVersion) return new VersionConflict(institution.version);
        const details = tidied(input.details);
        const fault = await this.details.fault(tx, institution, details);
        if (fault) return fault;
        await this.institutions.change(tx, institution.id, details);
        return null;
      },
      answer: (tx) => this.institutions.saved(tx, id),
    });
  }
}
