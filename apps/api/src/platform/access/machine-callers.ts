import { Inject, Injectable } from '@nestjs/common';
import { machineRefused } from '../graphql/errors.js';
import { MACHINE_WRITES } from '../identity/scopes.js';
import type { MachineClaims } from '../identity/verified-token.js';
import type { Caller } from './call-context.js';
import { MACHINE_ADMISSIONS, type MachineAdmissions } from './ports.js';

/** From what Maskinporten proves of a machine to a caller: it acts for its organisation alone, whoever's system it is. */
@Injectable()
export class MachineCallers {
  constructor(@Inject(MACHINE_ADMISSIONS) private readonly admissions: MachineAdmissions) {}

  /** @throws GraphQLError with why it is not let in */
  async callerOf(claims: MachineClaims, scopes: readonly string[]): Promise<Caller> {
    const organisation = await this.admissions.organisationOf(claims);
    if (typeof organisation === 'string') throw machineRefused(organisation);
    const whose =
      claims.supplierNumber === null ? 'eget fagsystem' : `fagsystem fra ${claims.supplierNumber}`;
    return {
      subject: subjectOf(claims),
      name: `${organisation.name}, ${whose}`,
      role: 'machine',
      organisationId: organisation.id,
      machine: { claims, mayWrite: scopes.includes(MACHINE_WRITES) },
    };
  }
}

/** The same for one organisation's machines, never for two organisations: keys that a vendor chooses for each are apart. */
function subjectOf({ organisationNumber, systemUserIds }: MachineClaims): string {
  const [systemUser] = [...systemUserIds].sort();
  return systemUser === undefined ? `0192:${organisationNumber}` : `urn:altinn:systemuser:${systemUser}`;
}
