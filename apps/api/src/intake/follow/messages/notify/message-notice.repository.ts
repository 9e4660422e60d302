import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../../platform/database/transaction.js';
import type { Withheld } from '../../../../platform/mail/mail.js';
import { ReminderState } from '../../../remind/reminder-state.js';

/** A notice that waits to be sent, and whether there is still something to tell. */
export interface WaitingNotice {
  readonly messageId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly writer: string;
  readonly unread: boolean;
}

const titleOf = (organisationId: string): string =>
  `(select coalesce(t.title, o.name) from organisation o left join organisation_title t on t.organisation_id = o.id
     and t.valid_from <= oslo_today() and (t.valid_to is null or t.valid_to > oslo_today()) where o.id = ${organisationId})`;

@Injectable()
export class MessageNoticeRepository {
  /**
   * Writes down whom to tell of what was written, unless it has been read meanwhile, or its reader was told of something in the
   * same message and has not read that yet. Whoever writes the notices of a message holds its lock (`MessageRepository.lock`).
   * @param withheld why no mail would leave now
   * @returns the ids of those to send
   */
  async make(
    tx: Transaction,
    messageId: string,
    replyId: string | null,
    withheld: Withheld | null,
  ): Promise<string[]> {
    const made = await tx.query<{ id: string; state: ReminderState }>(
      `insert into message_notice (message_id, reply_id, organisation_id, writer_id, state, settled_at)
       select message_id, reply_id, reader_id, writer_id, state, case state when 'WAITING' then null else fordel_now() end
       from (select w.*, case
               when s.is_on is false then 'SWITCHED_OFF'
               when not exists (select from contact c where c.organisation_id = reader_id) then 'NO_CONTACT'
               else coalesce($3, 'WAITING') end as state
             from message_written w left join reminder_switch s on s.organisation_id = reader_id and s.kind = 'MESSAGE'
             where message_id = $1 and reply_id is not distinct from $2 and read_at is null
               and not exists (
                 select from message_notice n join message_written earlier
                   on earlier.message_id = n.message_id and earlier.reply_id is not distinct from n.reply_id
                   and earlier.reader_id = n.organisation_id
                 where n.message_id = $1 and n.organisation_id = w.reader_id and n.state in ('WAITING', 'SENT')
                   and earlier.read_at is null)) told
       returning id, state`,
      [messageId, replyId, withheld],
    );
    return made.filter(({ state }) => state === ReminderState.WAITING).map(({ id }) => id);
  }

  /** null when it is settled. */
  async waiting(tx: Transaction, id: string): Promise<WaitingNotice | null> {
    const [notice] = await tx.query<WaitingNotice>(
      `select n.message_id as "messageId", n.organisation_id as "organisationId",
              ${titleOf('n.organisation_id')} as organisation, ${titleOf('n.writer_id')} as writer,
              exists (select from message_written w where w.message_id = n.message_id and w.reader_id = n.organisation_id
                and w.read_at is null) as unread
       from message_notice n where n.id = $1 and n.state = 'WAITING' for update of n`,
      [id],
    );
    return notice ?? null;
  }

  async settle(tx: Transaction, id: string, state: ReminderState, smtpCode: number | null): Promise<void> {
    await tx.query(
      'update message_notice set state = $2, smtp_code = $3, settled_at = fordel_now() where id = $1',
      [id, state, smtpCode],
    );
  }
}
