import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Contact } from './contact.entity.js';

const CONTACT = `c.id, c.organisation_id as "organisationId", c.name, c.email, c.phone, c.language, c.version,
  c.deputy_for_id as "deputyForId", first.name as "deputyFor"`;
const FROM = 'from contact c left join contact first on first.id = c.deputy_for_id';

@Injectable()
export class ContactRepository {
  /** Of these organisations, the first contact of each before its deputies. */
  ofOrganisations(tx: Transaction, organisationIds: readonly string[]): Promise<Contact[]> {
    return tx.query<Contact>(
      `select ${CONTACT} ${FROM} where c.organisation_id = any($1::uuid[]) order by c.deputy_for_id is not null, c.id`,
      [organisationIds],
    );
  }

  async byId(tx: Transaction, id: string): Promise<Contact | null> {
    const [contact] = await tx.query<Contact>(`select ${CONTACT} ${FROM} where c.id = $1`, [id]);
    return contact ?? null;
  }

  /** The version of an organisation's contact, held until the transaction ends; null: it has no such contact. */
  async hold(tx: Transaction, id: string, organisationId: string | null): Promise<number | null> {
    const [held] = await tx.query<{ version: number }>(
      'select version from contact where id = $1 and organisation_id = $2 for update',
      [id, organisationId],
    );
    return held?.version ?? null;
  }

  async change(
    tx: Transaction,
    id: string,
    { name, email, phone, language }: Pick<Contact, 'name' | 'email' | 'phone' | 'language'>,
  ): Promise<void> {
    await tx.query(
      'update contact set name = $2, email = $3, phone = $4, language = $5, version = version + 1 where id = $1',
      [id, name, email, phone, language],
    );
  }
}
