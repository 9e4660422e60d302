import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { UrgentGrant } from './urgent-grant.js';
import { UrgentGrantRepository } from './urgent-grant.repository.js';

/** The grants of all urgent requests of one answer, at once. */
@Injectable()
export class UrgentGrants {
  constructor(
    private readonly database: Database,
    private readonly grants: UrgentGrantRepository,
  ) {}

  of(request: RequestContext, call: CallContext, requestId: string): Promise<UrgentGrant | null> {
    return loaderOf<UrgentGrant | null>(request, this, async (ids) => {
      const grants = await this.database.transaction(call, (tx) => this.grants.ofRequests(tx, ids));
      return ids.map((id) => grants.find((grant) => grant.requestId === id) ?? null);
    }).load(requestId);
  }
}
