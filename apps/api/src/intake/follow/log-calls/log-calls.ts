import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { InvalidInput, type Failure } from '../../../platform/graphql/failure.js';
import { OrganisationRepository } from '../../../registry/organisation/organisation.repository.js';
import { WeekRepository } from '../../week/week.repository.js';
import { noteFault } from '../log-call/note-fault.js';
import { ReportCallRepository } from '../log-call/report-call.repository.js';
import { CallsLogged, type LogCallsInput } from './input.js';
import { NotFollowed } from './not-followed.js';

/** Writes down the same outcome for many reporters: all of them or none. */
@Injectable()
export class LogCalls {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly calls: ReportCallRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  log(call: CallContext, input: LogCallsInput): Promise<CallsLogged | Failure> {
    return this.commands.run<CallsLogged>(call, {
      input,
      change: async (tx, batchId) => {
        if (input.organisationIds.length === 0) return nobody();
        const fault = noteFault(input.note);
        if (fault) return fault;
        const wanted = input.organisationIds.map((id) => id.toLowerCase());
        await this.weeks.ensureWeek(tx, input.isoWeek);
        const stored = new Set(await this.calls.insert(tx, { batchId }, wanted, input, call));
        return wanted.every((id) => stored.has(id)) ? null : this.refusal(tx, wanted, stored);
      },
      answer: async (tx, batchId) => new CallsLogged(await this.calls.ofBatch(tx, batchId)),
    });
  }

  private async refusal(tx: Transaction, wanted: readonly string[], stored: ReadonlySet<string>) {
    const strangers = wanted.flatMap((id, index) => (stored.has(id) ? [] : [{ id, index }]));
    const known = await this.organisations.byIds(
      tx,
      strangers.map(({ id }) => id),
    );
    const titles = new Map(known.map(({ id, title }) => [id, title]));
    return new NotFollowed(strangers.map(({ id, index }) => ({ index, name: titles.get(id) ?? null })));
  }
}

const nobody = (): InvalidInput =>
  new InvalidInput('organisationIds', {
    nb: 'Velg minst én.',
    nn: 'Vel minst éin.',
    en: 'Choose at least one.',
  });
