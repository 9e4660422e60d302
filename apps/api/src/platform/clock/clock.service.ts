import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { CallContext } from '../access/call-context.js';
import { Commands } from '../commands/commands.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Failure } from '../graphql/failure.js';
import { Outbox } from '../outbox/outbox.js';
import type { Clock } from './clock.js';
import { ClockRepository } from './clock.repository.js';
import { ClockChanged, ClockIsReal, type SetClockInput } from './set-clock.js';

export const CLOCK_SET = 'clock.set';

@Injectable()
export class ClockService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly commands: Commands,
    private readonly repository: ClockRepository,
    private readonly outbox: Outbox,
  ) {}

  read(call: CallContext): Promise<Clock> {
    return this.database.transaction(call, (tx) => this.repository.read(tx));
  }

  async set(call: CallContext, input: SetClockInput): Promise<ClockChanged | Failure> {
    // What is made while the clock stands is marked synthetic by the exercise's name.
    if (input.at && !input.exercise?.trim()) {
      throw new GraphQLError('A clock is stopped for an exercise: give it a name.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    return this.commands.run<ClockChanged>(call, {
      input,
      change: async (tx, id) => {
        if (this.config.nodeEnv === 'production') return new ClockIsReal();
        await this.repository.set(tx, input.at, input.exercise);
        await this.outbox.append(tx, call, { type: CLOCK_SET, subjectId: id });
        return null;
      },
      answer: async (tx) => Object.assign(new ClockChanged(), { clock: await this.repository.read(tx) }),
    });
  }
}
