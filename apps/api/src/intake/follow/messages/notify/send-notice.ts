import { Injectable } from '@nestjs/common';
import { Config } from '../../../../platform/config/config.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { Mailer } from '../../../../platform/mail/mailer.js';
import {
  HandlesEvent,
  type EventHandler,
  type OutboxEvent,
} from '../../../../platform/outbox/event-handlers.js';
import { mailContacts } from '../../../../registry/organisation/mail-contacts.js';
import { ReminderState } from '../../../remind/reminder-state.js';
import { NOTICE_WAITS } from './make-notices.js';
import { MessageNoticeRepository } from './message-notice.repository.js';
import { noticeText } from './notice-text.js';

/**
 * Tells one organisation that something waits to be read: its first contact, the deputies in copy, in the first contact's
 * language. While the mail server does not answer it is tried again, until it has been read.
 */
@Injectable()
@HandlesEvent({ type: NOTICE_WAITS, name: 'intake.send-message-notice' })
export class SendMessageNotice implements EventHandler {
  constructor(
    private readonly config: Config,
    private readonly notices: MessageNoticeRepository,
    private readonly mailer: Mailer,
  ) {}

  async handle({ subjectId: id }: OutboxEvent, tx: Transaction): Promise<void> {
    const notice = await this.notices.waiting(tx, id);
    if (!notice) return;
    if (!notice.unread) return this.notices.settle(tx, id, ReminderState.OVERTAKEN, null);
    const [to, ...cc] = await mailContacts(tx, notice.organisationId);
    if (!to) return this.notices.settle(tx, id, ReminderState.NO_CONTACT, null);
    const url = `${this.config.publicUrl}/meldinger/${notice.messageId}`;
    const { locale } = to;
    const outcome = await this.mailer.send(tx, {
      ...{ id, to, cc, locale },
      ...noticeText(locale, { ...notice, url }),
    });
    const code = outcome.state === 'REFUSED' ? outcome.code : null;
    return this.notices.settle(tx, id, ReminderState[outcome.state], code);
  }
}
