import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { InstitutionSaved } from './institution-saved.js';
import type { InstitutionDetails } from './institution-details.js';
import type { Institution } from './institution.entity.js';

const INSTITUTION = `i.id, i.organisation_id as "organisationId", i.kind, i.name, i.contact_name as "contactName",
  i.contact_email as "contactEmail", i.contact_phone as "contactPhone", i.language, i.valid_from as "validFrom",
  i.valid_to as "validTo", i.version`;

/** Row-level security shows an organisation its own institutions, and an institution itself. */
@Injectable()
export class InstitutionRepository {
  /** Those that exist today, or with all that ever did; by name. */
  list(tx: Transaction, ended: boolean): Promise<Institution[]> {
    return tx.query<Institution>(
      `select ${INSTITUTION} from institution i where $1 or i.valid_to is null or i.valid_to > oslo_today()
       order by i.valid_to is not null, i.name, i.id`,
      [ended],
    );
  }

  /** Whatever the ids look like. */
  byIds(tx: Transaction, ids: readonly string[]): Promise<Institution[]> {
    return tx.query<Institution>(`select ${INSTITUTION} from institution i where i.id::text = any($1)`, [
      ids,
    ]);
  }

  /** The answer of what saved it. */
  async saved(tx: Transaction, id: string): Promise<InstitutionSaved> {
    const [institution] = await this.byIds(tx, [id.toLowerCase()]);
    if (!institution) throw new Error(`the institution ${id} of an answered key is gone`);
    return new InstitutionSaved(institution);
  }

  /** Held until the end of the transaction; null when it is not the caller's to change, or has ended. */
  async hold(tx: Transaction, id: string): Promise<Institution | null> {
    const [institution] = await tx.query<Institution>(
      `select ${INSTITUTION} from institution i
       where i.id::text = lower($1) and (i.valid_to is null or i.valid_to > oslo_today()) for update`,
      [id],
    );
    return institution ?? null;
  }

  async ownerKind(tx: Transaction, organisationId: string | null): Promise<OrganisationKind | null> {
    const [owner] = await tx.query<{ kind: OrganisationKind }>(
      'select kind from organisation where id = $1',
      [organisationId],
    );
    return owner?.kind ?? null;
  }

  /** Whether another one that exists has this name. */
  async nameTaken(tx: Transaction, name: string, id: string): Promise<boolean> {
    const found = await tx.query(
      'select from institution where name = $1 and id <> $2 and valid_to is null',
      [name, id],
    );
    return found.length > 0;
  }

  async insert(
    tx: Transaction,
    id: string,
    organisationId: string | null,
    details: InstitutionDetails,
  ): Promise<void> {
    await tx.query(
      `insert into institution (id, organisation_id, kind, name, contact_name, contact_email, contact_phone, language, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, oslo_today())`,
      [id, organisationId, ...valuesOf(details)],
    );
  }

  async change(tx: Transaction, id: string, details: InstitutionDetails): Promise<void> {
    await tx.query(
      `update institution set kind = $2, name = $3, contact_name = $4, contact_email = $5, contact_phone = $6, language = $7,
         version = version + 1 where id = $1`,
      [id, ...valuesOf(details)],
    );
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.query('update institution set valid_to = oslo_today(), version = version + 1 where id = $1', [
      id,
    ]);
  }
}

const valuesOf = (details: InstitutionDetails): unknown[] => [
  details.kind,
  details.name,
  details.contactName,
  details.contactEmail,
  details.contactPhone,
  details.language,
];
