import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../../platform/database/transaction.js';

/**
 * Those who exist today and whom the caller may write to: nationally everybody who reports or answers, a fylkesmann its own
 * kommuner and an RHF its hospitals, a kommune its fylkesmann and a hospital its RHF.
 */
const REACHED = `from organisation o where o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())
  and case caller_scope()
        when 'national' then o.kind in ('KOMMUNE', 'FYLKESMANN', 'RHF', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
        when 'own' then o.id = answering_organisation()
        else o.id in (select followed_reporters()) end`;

export interface NewMessage {
  readonly id: string;
  readonly senderId: string | null;
  readonly writtenBy: string;
  readonly subject: string;
  readonly body: string;
}

@Injectable()
export class SendMessageRepository {
  /** Nationally every kommune; of an RHF every hospital of its region, of a kommune or hospital the one that answers it. */
  async everybody(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select o.id ${REACHED} and (o.kind = 'KOMMUNE' or caller_scope() <> 'national')`,
    );
    return rows.map(({ id }) => id);
  }

  /** Of these ids, whatever they look like, those the caller may write to. */
  async reached(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`select o.id ${REACHED} and o.id::text = any($1)`, [ids]);
    return rows.map(({ id }) => id);
  }

  /** All of them, in the register's order. */
  async all(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`select o.id ${REACHED} order by o.id`);
    return rows.map(({ id }) => id);
  }

  async insert(tx: Transaction, message: NewMessage, to: readonly string[]): Promise<void> {
    await tx.query(
      `with message as (
         insert into message (id, sender_id, written_by, subject, body) values ($1, $2, $3, $4, $5) returning id, sender_id)
       insert into message_recipient (message_id, sender_id, organisation_id)
       select message.id, message.sender_id, recipient from message, unnest($6::uuid[]) recipient`,
      [message.id, message.senderId, message.writtenBy, message.subject, message.body, to],
    );
  }
}
