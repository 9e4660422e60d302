import { Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import { AnswerTimeRepository } from './answer-time.repository.js';
import { UrgentAnswerTime } from './urgent-answer-time.js';

@Resolver()
export class AnswerTimeResolver {
  constructor(
    private readonly database: Database,
    private readonly times: AnswerTimeRepository,
  ) {}

  @Query(() => [UrgentAnswerTime], {
    description: 'How long there is to answer an urgent request, as published: every version, oldest first.',
  })
  urgentAnswerTimes(@Call() call: CallContext): Promise<UrgentAnswerTime[]> {
    return this.database.transaction(call, (tx) => this.times.versions(tx));
  }
}
