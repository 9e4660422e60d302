import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { InstitutionLink } from './institution-link.js';
import { InstitutionLinkRepository } from './institution-link.repository.js';

/** The last link asked for of each institution in an answer, in one statement. */
@Injectable()
export class InstitutionLinks {
  constructor(
    private readonly database: Database,
    private readonly links: InstitutionLinkRepository,
  ) {}

  of(request: RequestContext, call: CallContext, institutionId: string): Promise<InstitutionLink | null> {
    return loaderOf<InstitutionLink | null>(request, this, async (ids) => {
      const links = await this.database.transaction(call, (tx) => this.links.lastOf(tx, ids));
      return ids.map((id) => links.find((link) => link.institutionId === id) ?? null);
    }).load(institutionId);
  }
}
