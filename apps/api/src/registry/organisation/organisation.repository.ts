import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { Organisation, OrganisationConnection, OrganisationsArgs } from './organisation.entity.js';

const COLUMNS = `o.id, o.kind, o.name, coalesce(t.title, o.name) as title, o.organisation_number as "organisationNumber",
  o.kommune_number as "kommuneNumber", o.fylke_number as "fylkeNumber", o.population, o.population_80_plus as "population80Plus",
  o.somatic_beds as "somaticBeds", o.bed_days as "bedDays", o.fylkesmann_id as "fylkesmannId", o.rhf_id as "rhfId",
  o.helseforetak_id as "helseforetakId", o.latitude, o.longitude, o.valid_from as "validFrom", o.valid_to as "validTo"`;

const WITH_TITLE = `organisation o left join organisation_title t on t.organisation_id = o.id
  and t.valid_from <= oslo_today() and (t.valid_to is null or t.valid_to > oslo_today())`;

const EXISTING = `($1::text is null or o.kind = $1)
  and o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())`;

@Injectable()
export class OrganisationRepository {
  /** Whatever the ids look like: a caller may have made them up. Organisations of the past are found too. */
  byIds(tx: Transaction, ids: readonly string[]): Promise<Organisation[]> {
    return tx.query<Organisation>(`select ${COLUMNS} from ${WITH_TITLE} where o.id::text = any($1)`, [ids]);
  }

  /** Those that exist today, in the register's own order: the nation, the regions, the counties, kommuner by number. */
  async page(tx: Transaction, { kind, first, after }: OrganisationsArgs): Promise<OrganisationConnection> {
    const [count] = await tx.query<{ total: number }>(
      `select count(*) as total from organisation o where ${EXISTING}`,
      [kind ?? null],
    );
    const organisations = await tx.query<Organisation>(
      `select ${COLUMNS} from ${WITH_TITLE}
       where ${EXISTING} and ($2::text is null or o.id::text > $2) order by o.id limit $3`,
      [kind ?? null, keyAfter(after), first + 1],
    );
    return pageOf(organisations, { first, after, totalCount: count?.total ?? 0, keyOf: ({ id }) => id });
  }
}
