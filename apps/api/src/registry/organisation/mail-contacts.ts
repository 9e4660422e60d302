import type { Locale } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';

export interface MailContact {
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
}

/** Whom to mail of an organisation: the first contact, then its deputies. */
export function mailContacts(tx: Transaction, organisationId: string): Promise<MailContact[]> {
  return tx.query<MailContact>(
    `select name, email as address, language as locale
     from contact where organisation_id = $1 order by deputy_for_id is not null, id`,
    [organisationId],
  );
}
