import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { mailContacts } from '../../registry/organisation/mail-contacts.js';
import { usefulUntil } from './due-at.js';
import { ReminderKind } from './reminder-kind.js';
import { reminderText } from './reminder-text.js';
import { ReminderState } from './reminder-state.js';
import { ReminderRepository, type MissingOrganisation, type Telling } from './reminder.repository.js';
import { REMINDER_WAITS } from './tell-reminders.js';

/** Of those who are missing, the ones this reminder is about. */
function concerns({ kind, organisationId }: Telling): (missing: MissingOrganisation) => boolean {
  switch (kind) {
    case ReminderKind.REPORT_DUE:
    case ReminderKind.REPORT_DUE_TODAY:
      return ({ id }) => id === organisationId;
    case ReminderKind.MISSING_IN_COUNTY:
    case ReminderKind.MISSING_IN_REGION:
      return ({ followedBy }) => followedBy === organisationId;
    case ReminderKind.MISSING_AT_DEADLINE:
      return () => true;
  }
}

/**
 * Sends one reminder to the organisation's first contact, its deputies in copy, in the first contact's language. While the mail
 * server does not answer it is tried again, until it is of no more use.
 */
@Injectable()
@HandlesEvent({ type: REMINDER_WAITS, name: 'intake.send-reminder' })
export class SendReminder implements EventHandler {
  constructor(
    private readonly config: Config,
    private readonly reminders: ReminderRepository,
    private readonly mailer: Mailer,
  ) {}

  async handle({ subjectId: id }: OutboxEvent, tx: Transaction): Promise<void> {
    const telling = await this.reminders.waiting(tx, id);
    if (!telling) return;
    const missing = (await this.reminders.missing(tx, telling)).filter(concerns(telling));
    if (missing.length === 0 || telling.now > usefulUntil(telling.kind, telling.isoWeek, telling.deadline)) {
      return this.reminders.settle(tx, id, ReminderState.OVERTAKEN, null);
    }
    const [to, ...cc] = await mailContacts(tx, telling.organisationId);
    if (!to) return this.reminders.settle(tx, id, ReminderState.NO_CONTACT, null);
    const text = reminderText(to.locale, { ...telling, missing, url: this.config.publicUrl });
    const outcome = await this.mailer.send(tx, { id, to, cc, locale: to.locale, ...text });
    const code = outcome.state === 'REFUSED' ? outcome.code : null;
    return this.reminders.settle(tx, id, ReminderState[outcome.state], code);
  }
}
