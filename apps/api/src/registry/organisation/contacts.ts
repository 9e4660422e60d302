import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Contact } from './contact.entity.js';

/** Contacts of organisations, as far as the caller may see them: of others there are none. */
@Injectable()
export class Contacts {
  constructor(private readonly database: Database) {}

  of(request: RequestContext, call: CallContext, organisationId: string): Promise<Contact[]> {
    return loaderOf<Contact[]>(request, this, async (organisationIds) => {
      const contacts = await this.database.transaction(call, (tx) =>
        tx.query<Contact>(
          `select c.id, c.organisation_id as "organisationId", c.name, c.email, c.phone, c.language,
                  c.deputy_for_id as "deputyForId", first.name as "deputyFor"
           from contact c left join contact first on first.id = c.deputy_for_id
           where c.organisation_id = any($1::uuid[]) order by c.deputy_for_id is not null, c.id`,
          [organisationIds],
        ),
      );
      return organisationIds.map((id) => contacts.filter((contact) => contact.organisationId === id));
    }).load(organisationId);
  }
}
