import { Injectable } from '@nestjs/common';
import { systemCall } from '../../../../platform/access/call-context.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { Mailer } from '../../../../platform/mail/mailer.js';
import {
  HandlesEvent,
  type EventHandler,
  type OutboxEvent,
} from '../../../../platform/outbox/event-handlers.js';
import { Outbox } from '../../../../platform/outbox/outbox.js';
import { MESSAGE_WRITTEN } from '../message-events.js';
import { MessageRepository } from '../message.repository.js';
import { MessageNoticeRepository } from './message-notice.repository.js';

/** A notice waits to be sent; its subject is the notice. */
export const NOTICE_WAITS = 'message.notice-waits';
const CALL = systemCall('intake.make-message-notices');

/** Writes down whom to tell that something was written; each of them is then told by itself. */
@Injectable()
@HandlesEvent({ type: MESSAGE_WRITTEN, name: CALL.operation })
export class MakeMessageNotices implements EventHandler {
  constructor(
    private readonly messages: MessageRepository,
    private readonly notices: MessageNoticeRepository,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectId, payload }: OutboxEvent, tx: Transaction): Promise<void> {
    await this.messages.lock(tx, [subjectId]);
    const replyId = typeof payload.replyId === 'string' ? payload.replyId : null;
    const withheld = await this.mailer.withheld(tx);
    const subjectIds = await this.notices.make(tx, subjectId, replyId, withheld);
    await this.outbox.appendEach(tx, CALL, { type: NOTICE_WAITS, subjectIds });
  }
}
