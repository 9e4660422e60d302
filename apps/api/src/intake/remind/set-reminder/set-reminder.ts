import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { ReminderForOthers, ReminderSet, type SetReminderInput } from './input.js';
import { SettingRepository } from './setting.repository.js';

/** Switches one kind of reminder on or off for the caller's organisation. */
@Injectable()
export class SetReminder {
  constructor(
    private readonly commands: Commands,
    private readonly repository: SettingRepository,
  ) {}

  set(call: CallContext, input: SetReminderInput): Promise<ReminderSet | Failure> {
    const { organisationId } = call.caller;
    return this.commands.run<ReminderSet>(call, {
      input,
      change: async (tx) => {
        const kinds = await this.repository.kindsOf(tx, organisationId);
        if (!kinds.includes(input.kind)) return new ReminderForOthers();
        await this.repository.set(tx, organisationId, input.kind, input.on);
        return null;
      },
      answer: async (tx) =>
        Object.assign(new ReminderSet(), { settings: await this.repository.settings(tx, organisationId) }),
    });
  }
}
