import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import {
  HandlesEvent,
  type EventHandler,
  type OutboxEvent,
} from '../../../platform/outbox/event-handlers.js';
import { mailContacts } from '../../../registry/organisation/mail-contacts.js';
import { URGENT_REQUEST_MOVED } from '../urgent-events.js';
import { UrgentState } from '../urgent-state.js';
import { TOLD_IN, type NoticeAbout } from './notice-about.js';
import { urgentNoticeText } from './urgent-notice-text.js';
import { UrgentNoticeRepository, type NoticeState, type Telling } from './urgent-notice.repository.js';

/**
 * Tells whoever must act next or need not any more, and the requester of the outcome: the first contact, its deputies in copy, in the first
 * contact's language. While the mail server does not answer it is tried again, until the request has moved on.
 */
@Injectable()
@HandlesEvent({ type: URGENT_REQUEST_MOVED, name: 'intake.send-urgent-notice' })
export class SendUrgentNotice implements EventHandler {
  constructor(
    private readonly config: Config,
    private readonly notices: UrgentNoticeRepository,
    private readonly mailer: Mailer,
  ) {}

  async handle({ id, subjectId, payload }: OutboxEvent, tx: Transaction): Promise<void> {
    const about = payload.about as NoticeAbout | UrgentState.WITHDRAWN;
    if (about === UrgentState.WITHDRAWN) return;
    const telling = await this.notices.toTell(tx, id, subjectId, about);
    if (!telling) return;
    const { state, smtpCode } = await this.send(tx, id, telling, about);
    await this.notices.told(tx, id, telling, { about, state, smtpCode });
  }

  private async send(
    tx: Transaction,
    id: string,
    telling: Telling,
    about: NoticeAbout,
  ): Promise<{ state: NoticeState; smtpCode: number | null }> {
    if (telling.state !== TOLD_IN[about]) return { state: 'OVERTAKEN', smtpCode: null };
    const [to, ...cc] = await mailContacts(tx, telling.organisationId);
    if (!to) return { state: 'NO_CONTACT', smtpCode: null };
    const category = telling.categoryNames[to.locale];
    const url = `${this.config.publicUrl}/haster/${telling.requestId}`;
    const text = urgentNoticeText(to.locale, { ...telling, about, category, url });
    const outcome = await this.mailer.send(tx, { id, to, cc, locale: to.locale, ...text });
    return { state: outcome.state, smtpCode: outcome.state === 'REFUSED' ? outcome.code : null };
  }
}
