import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { InvalidInput, NotFound, type Failure } from '../../../platform/graphql/failure.js';
import { WeekRepository } from '../../week/week.repository.js';
import { countyOf } from '../county-of.js';
import { CallLogged, type LogCallInput } from './input.js';
import { ReportCallRepository } from './report-call.repository.js';

const NOTE_MAX = 2000;

@Injectable()
export class LogCall {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly calls: ReportCallRepository,
  ) {}

  log(call: CallContext, input: LogCallInput): Promise<CallLogged | Failure> {
    const { name, organisationId } = call.caller;
    return this.commands.run<CallLogged>(call, {
      input,
      change: async (tx, id) => {
        if (input.note.length > NOTE_MAX) return noteTooLong();
        await this.weeks.ensureWeek(tx, input.isoWeek);
        const stored = await this.calls.insert(tx, id, input, {
          name,
          organisationId,
          county: countyOf(call),
        });
        return stored ? null : new NotFound();
      },
      answer: async (tx, id) => {
        const stored = await this.calls.byId(tx, id);
        if (!stored) throw new Error(`the call ${id} of an answered key is gone`);
        return new CallLogged(stored);
      },
    });
  }
}

const noteTooLong = (): InvalidInput =>
  new InvalidInput('note', {
    nb: `Notatet kan ha inntil ${NOTE_MAX} tegn.`,
    nn: `Notatet kan ha inntil ${NOTE_MAX} teikn.`,
    en: `The note can have up to ${NOTE_MAX} characters.`,
  });
