import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../platform/access/call-context.js';
import type { PersonalLinks } from '../../platform/access/ports.js';
import { hashOfToken, isLinkToken } from './link-token.js';

interface Holder {
  readonly linkId: string;
  readonly institutionId: string;
  readonly name: string;
  readonly expired: boolean;
}

/** Whom a personal link stands for, through the one door there is, as `MembershipRegister` does for tokens. */
@Injectable()
export class LinkHolders implements PersonalLinks {
  constructor(private readonly dataSource: DataSource) {}

  isLink(bearer: string): boolean {
    return isLinkToken(bearer);
  }

  async callerOf(link: string): Promise<Caller | 'EXPIRED' | null> {
    const [holder] = await this.dataSource.query<Holder[]>(
      `select link_id as "linkId", institution_id as "institutionId", name, expired from institution_link_holder($1)`,
      [hashOfToken(link)],
    );
    if (!holder) return null;
    if (holder.expired) return 'EXPIRED';
    const { linkId, institutionId, name } = holder;
    return { subject: `link-${linkId}`, name, role: 'institution', organisationId: institutionId };
  }
}
