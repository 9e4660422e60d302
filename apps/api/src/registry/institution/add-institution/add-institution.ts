import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { DetailsCheck } from '../details-check.js';
import { tidied } from '../institution-details.js';
import { InstitutionRepository } from '../institution.repository.js';
import type { InstitutionSaved } from '../institution-saved.js';
import type { AddInstitutionInput } from './input.js';

@Injectable()
export class AddInstitution {
  constructor(
    private readonly commands: Commands,
    private readonly institutions: InstitutionRepository,
    private readonly details: DetailsCheck,
  ) {}

  add(call: CallContext, input: AddInstitutionInput): Promise<InstitutionSaved | Failure> {
    const { organisationId } = call.caller;
    return this.commands.run<InstitutionSaved>(call, {
      input,
      change: async (tx, id) => {
        const details = tidied(input.details);
        const fault = await this.details.fault(tx, { id, organisationId }, details);
        if (fault) return fault;
        await this.institutions.insert(tx, id, organisationId, details);
        return null;
      },
      answer: (tx, id) => this.institutions.saved(tx, id),
    });
  }
}
