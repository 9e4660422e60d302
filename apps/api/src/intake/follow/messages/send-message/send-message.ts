import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { InvalidInput, type Failure } from '../../../../platform/graphql/failure.js';
import { Outbox } from '../../../../platform/outbox/outbox.js';
import { MESSAGE_WRITTEN } from '../message-events.js';
import { MessageRepository } from '../message.repository.js';
import { BODY_MAX, SUBJECT_MAX, textFault } from '../text-faults.js';
import { MessageSent, type SendMessageInput } from './input.js';
import { SendMessageRepository } from './send-message.repository.js';

/** Writes to one, some or all of those the caller answers, or to the one that answers it. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly commands: Commands,
    private readonly repository: SendMessageRepository,
    private readonly messages: MessageRepository,
    private readonly outbox: Outbox,
  ) {}

  send(call: CallContext, input: SendMessageInput): Promise<MessageSent | Failure> {
    const { name: writtenBy, organisationId: senderId } = call.caller;
    const { subject, body } = input;
    return this.commands.run<MessageSent>(call, {
      input,
      change: async (tx, id) => {
        const fault = textFault('subject', subject, SUBJECT_MAX) ?? textFault('body', body, BODY_MAX);
        if (fault) return fault;
        const to = await this.recipients(tx, input.to);
        if ('text' in to) return to;
        await this.repository.insert(tx, { id, senderId, writtenBy, subject, body }, to);
        await this.outbox.append(tx, call, { type: MESSAGE_WRITTEN, subjectId: id });
        return null;
      },
      answer: async (tx, id) => {
        const message = await this.messages.byId(tx, senderId, id);
        if (!message) throw new Error(`the message ${id} of an answered key is gone`);
        return new MessageSent(message);
      },
    });
  }

  private async recipients(tx: Transaction, to: SendMessageInput['to']): Promise<string[] | Failure> {
    if (!to) {
      const everybody = await this.repository.everybody(tx);
      return everybody.length === 0 ? nobody() : everybody;
    }
    if (to.length === 0) return nobody();
    const wanted = to.map((id) => id.toLowerCase());
    const reached = await this.repository.reached(tx, wanted);
    const stranger = wanted.findIndex((id) => !reached.includes(id));
    return stranger === -1 ? reached : notYours(stranger);
  }
}

const nobody = (): InvalidInput =>
  new InvalidInput('to', {
    nb: 'Velg minst én mottaker.',
    nn: 'Vel minst éin mottakar.',
    en: 'Choose at least one recipient.',
  });

const notYours = (index: number): InvalidInput =>
  new InvalidInput(`to.${index}`, {
    nb: 'Denne mottakeren finnes ikke, eller er ikke din å skrive til. Ingenting er sendt.',
    nn: 'Denne mottakaren finst ikkje, eller er ikkje din å skrive til. Ingenting er sendt.',
    en: 'This recipient does not exist, or is not yours to write to. Nothing was sent.',
  });
