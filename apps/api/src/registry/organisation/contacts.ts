import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Contact } from './contact.entity.js';
import { ContactRepository } from './contact.repository.js';

/** Contacts of organisations, as far as the caller may see them: of others there are none. */
@Injectable()
export class Contacts {
  constructor(
    private readonly database: Database,
    private readonly repository: ContactRepository,
  ) {}

  of(request: RequestContext, call: CallContext, organisationId: string): Promise<Contact[]> {
    return loaderOf<Contact[]>(request, this, async (organisationIds) => {
      const contacts = await this.database.transaction(call, (tx) =>
        this.repository.ofOrganisations(tx, organisationIds),
      );
      return organisationIds.map((id) => contacts.filter((contact) => contact.organisationId === id));
    }).load(organisationId);
  }
}
