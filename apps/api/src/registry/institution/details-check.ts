import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { NotFound, type Failure } from '../../platform/graphql/failure.js';
import { detailsFault, nameTaken } from './details-fault.js';
import type { InstitutionDetails } from './institution-details.js';
import { InstitutionRepository } from './institution.repository.js';

/** Whether an organisation may say this of its institution: added or changed, the rules are the same. */
@Injectable()
export class DetailsCheck {
  constructor(private readonly institutions: InstitutionRepository) {}

  async fault(
    tx: Transaction,
    institution: { readonly id: string; readonly organisationId: string | null },
    details: InstitutionDetails,
  ): Promise<Failure | null> {
    const owner = await this.institutions.ownerKind(tx, institution.organisationId);
    if (!owner) return new NotFound();
    const fault = detailsFault(details, owner);
    if (fault) return fault;
    return (await this.institutions.nameTaken(tx, details.name, institution.id)) ? nameTaken() : null;
  }
}
