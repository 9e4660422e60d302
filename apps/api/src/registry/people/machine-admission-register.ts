import { Injectable } from '@nestjs/common';
import { isOrganisationNumber } from '@fordel/shared';
import { DataSource } from 'typeorm';
import type { MachineAdmissions, MachineRefusal } from '../../platform/access/ports.js';
import type { MachineClaims } from '../../platform/identity/verified-token.js';

interface Admission {
  readonly id: string;
  readonly name: string;
  readonly access: 'OPEN' | 'NONE' | 'SYSTEM_USER_REVOKED';
}

/** Read on every request and never kept, through one narrow door, as memberships are. */
@Injectable()
export class MachineAdmissionRegister implements MachineAdmissions {
  constructor(private readonly dataSource: DataSource) {}

  async organisationOf({
    organisationNumber,
    systemUserIds,
  }: MachineClaims): Promise<{ id: string; name: string } | MachineRefusal> {
    if (!isOrganisationNumber(organisationNumber)) return 'ORGANISATION_NUMBER_INVALID';
    const admissions = await this.dataSource.query<Admission[]>(
      `select a.organisation_id as id, a.name, a.access
       from unnest(case when cardinality($2::uuid[]) = 0 then array[null::uuid] else $2 end) system_user_id
       cross join lateral machine_access_of($1, system_user_id) a`,
      [organisationNumber, systemUserIds],
    );
    const [first] = admissions;
    if (!first) return 'ORGANISATION_UNKNOWN';
    if (admissions.some(({ access }) => access === 'SYSTEM_USER_REVOKED')) return 'SYSTEM_USER_REVOKED';
    if (admissions.some(({ access }) => access !== 'OPEN')) return 'MACHINE_NOT_ADMITTED';
    return { id: first.id, name: first.name };
  }
}
