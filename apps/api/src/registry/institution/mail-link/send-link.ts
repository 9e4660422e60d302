import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import {
  HandlesEvent,
  type EventHandler,
  type OutboxEvent,
} from '../../../platform/outbox/event-handlers.js';
import { LinkMailState } from '../institution-link.js';
import { InstitutionLinkRepository } from '../institution-link.repository.js';
import { addressOf, newLinkToken } from '../link-token.js';
import { linkMailText } from './link-mail-text.js';
import { LINK_WAITS } from './mail-link.js';

/**
 * Makes a link and mails it, in the language of the institution. What opens it is made here, so that it is nowhere but in the mail:
 * not in the outbox, and in the tables as a hash alone. A mail that leaves without our writing that down opens nothing; it is sent
 * again with another link.
 */
@Injectable()
@HandlesEvent({ type: LINK_WAITS, name: 'registry.send-institution-link' })
export class SendLink implements EventHandler {
  constructor(
    private readonly config: Config,
    private readonly links: InstitutionLinkRepository,
    private readonly mailer: Mailer,
  ) {}

  async handle({ subjectId: id }: OutboxEvent, tx: Transaction): Promise<void> {
    const addressee = await this.links.waiting(tx, id);
    if (!addressee) return;
    if (!addressee.exists) return this.links.settle(tx, id, LinkMailState.ENDED);
    const { institutionId, contactName: name, contactEmail: address, language: locale } = addressee;
    const token = newLinkToken();
    const text = linkMailText(locale, { ...addressee, address: addressOf(this.config.publicUrl, token) });
    const outcome = await this.mailer.send(tx, { id, to: { name, address }, cc: [], locale, ...text });
    if (outcome.state === 'SENT') return this.links.sent(tx, id, institutionId, token);
    return this.links.settle(tx, id, LinkMailState[outcome.state]);
  }
}
