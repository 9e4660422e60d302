import { Injectable } from '@nestjs/common';
import type { Role } from '@fordel/shared';
import { DataSource } from 'typeorm';
import type { Caller } from '../../platform/access/call-context.js';
import type { Memberships } from '../../platform/access/ports.js';

interface CurrentMembership {
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
}

/**
 * Whom a proven subject acts for, read on every request and never kept, so that a revoked membership ends at once.
 * One statement outside any transaction: nobody is known to be calling yet, and the function is the only door.
 */
@Injectable()
export class MembershipRegister implements Memberships {
  constructor(private readonly dataSource: DataSource) {}

  async callerOf(subject: string): Promise<Caller | null> {
    const [membership] = await this.dataSource.query<CurrentMembership[]>(
      'select name, role, organisation_id as "organisationId" from membership_of($1)',
      [subject],
    );
    return membership ? { subject, ...membership } : null;
  }
}
