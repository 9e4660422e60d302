import { Injectable } from '@nestjs/common';
import { systemCall } from '../../../platform/access/call-context.js';
import { CLOCK_SET } from '../../../platform/clock/clock.service.js';
import { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler } from '../../../platform/outbox/event-handlers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { Ticks, type Ticking } from '../../../platform/queue/ticks.js';
import type { NoticeAbout } from '../notify/notice-about.js';
import { URGENT_REQUEST_MOVED } from '../urgent-events.js';
import { OverdueRepository, type Overdue } from './overdue.repository.js';

const CALL = systemCall('intake.urgent-overdue');

/** When nobody has answered in time, tells Helsedirektoratet, which may take it over, and whoever still ought to answer. */
@Injectable()
@Ticks({ name: 'intake.urgent-overdue', everyMs: 5000 })
@HandlesEvent({ type: CLOCK_SET, name: 'intake.urgent-overdue-on-clock' })
export class TellOverdue implements Ticking, EventHandler {
  constructor(
    private readonly database: Database,
    private readonly overdue: OverdueRepository,
    private readonly outbox: Outbox,
  ) {}

  tick(): Promise<void> {
    return this.database.transaction(CALL, (tx) => this.tell(tx));
  }

  handle(): Promise<void> {
    return this.tick();
  }

  private async tell(tx: Transaction): Promise<void> {
    const overdue = await this.overdue.take(tx);
    await this.say(tx, 'MAY_BE_TAKEN_OVER', overdue);
    await this.say(
      tx,
      'ANSWER_OVERDUE',
      overdue.filter(({ hadTime }) => hadTime),
    );
  }

  private say(tx: Transaction, about: NoticeAbout, overdue: readonly Overdue[]): Promise<void> {
    const subjectIds = overdue.map(({ id }) => id);
    return this.outbox.appendEach(tx, CALL, { type: URGENT_REQUEST_MOVED, subjectIds, payload: { about } });
  }
}
