import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import { NotFound, type Failure } from '../../../platform/graphql/failure.js';
import { WeekRepository } from '../../week/week.repository.js';
import { CallLogged, type LogCallInput } from './input.js';
import { noteFault } from './note-fault.js';
import { ReportCallRepository } from './report-call.repository.js';

@Injectable()
export class LogCall {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly calls: ReportCallRepository,
  ) {}

  log(call: CallContext, input: LogCallInput): Promise<CallLogged | Failure> {
    return this.commands.run<CallLogged>(call, {
      input,
      change: async (tx, id) => {
        const fault = noteFault(input.note);
        if (fault) return fault;
        await this.weeks.ensureWeek(tx, input.isoWeek);
        const stored = await this.calls.insert(tx, { id }, [input.organisationId], input, call);
        return stored.length === 1 ? null : new NotFound();
      },
      answer: async (tx, id) => {
        const stored = await this.calls.byId(tx, id);
        if (!stored) throw new Error(`the call ${id} of an answered key is gone`);
        return new CallLogged(stored);
      },
    });
  }
}
