import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { InvalidInput, NotFound, VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import { CONTACT_TEXTS, isEmail, isName, isPhone } from '../../contact-rules.js';
import { ContactRepository } from '../contact.repository.js';
import { ContactChanged, type ChangeContactInput } from './input.js';

/** An organisation says itself whom to reach: the function, its address and its telephone. */
@Injectable()
export class ChangeContact {
  constructor(
    private readonly commands: Commands,
    private readonly contacts: ContactRepository,
  ) {}

  async change(call: CallContext, input: ChangeContactInput): Promise<ContactChanged | Failure> {
    const { contactId: id } = input;
    if (!isUuid(id)) return new NotFound();
    return this.commands.run<ContactChanged>(call, {
      input,
      targetId: id,
      change: (tx) => this.store(tx, call, input),
      answer: async (tx) => {
        const contact = await this.contacts.byId(tx, id);
        if (!contact) throw new Error(`the contact ${id} is gone`);
        return new ContactChanged(contact);
      },
    });
  }

  private async store(
    tx: Transaction,
    { caller }: CallContext,
    { contactId, expectedVersion, language, ...typed }: ChangeContactInput,
  ): Promise<Failure | null> {
    const version = await this.contacts.hold(tx, contactId, caller.organisationId);
    if (version === null) return new NotFound();
    if (version !== expectedVersion) return new VersionConflict(version);
    const [name, email, phone] = [typed.name.trim(), typed.email.trim(), typed.phone?.trim() || null];
    if (!isName(name)) return new InvalidInput('name', CONTACT_TEXTS.name);
    if (!isEmail(email)) return new InvalidInput('email', CONTACT_TEXTS.email);
    if (!isPhone(phone)) return new InvalidInput('phone', CONTACT_TEXTS.phone);
    await this.contacts.change(tx, contactId, { name, email, phone, language });
    return null;
  }
}
