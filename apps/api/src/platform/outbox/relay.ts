import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { systemCall } from '../access/call-context.js';
import { Database } from '../database/database.js';
import { logUnexpected } from '../logging/log.js';
import { WORK_QUEUE, type EventJob } from '../queue/work-queue.js';
import { REPUBLISH_AFTER } from './republish-after.js';

const IDLE_MS = 150;
const BATCH = 200;

const TAKE_PENDING = `
  update outbox_delivery d set published_at = clock_timestamp(), attempts = d.attempts + 1
  from (select event_id, handler from outbox_delivery
        where acknowledged_at is null
          and (published_at is null or published_at < clock_timestamp() - ${REPUBLISH_AFTER})
        order by event_id limit ${BATCH} for update skip locked) pending
  where d.event_id = pending.event_id and d.handler = pending.handler
  returning d.event_id, d.handler, d.attempts`;

/** Publishes what the outbox holds as jobs. A job may be lost or doubled without harm: the row is the truth. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private running: Promise<void> | null = null;
  private stopped = false;
  private wake: () => void = () => {};

  constructor(
    private readonly database: Database,
    @InjectQueue(WORK_QUEUE) private readonly queue: Queue<EventJob>,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const published = await this.publishPending().catch((error: unknown) => {
        logUnexpected(error);
        return 0;
      });
      if (published < BATCH && !this.stopped) await this.idle();
    }
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async publishPending(): Promise<number> {
    const pending = await this.database.transaction(systemCall('outbox.relay'), (tx) =>
      tx.query<{ event_id: string; handler: string; attempts: number }>(TAKE_PENDING),
    );
    if (pending.length > 0) {
      await this.queue.addBulk(
        pending.map(({ event_id, handler, attempts }) => ({
          name: handler,
          data: { eventId: event_id, handler },
          // Without an id of its own the first job of a queue locks it for everybody else.
          opts: { jobId: `${event_id}.${handler}.${attempts}`, removeOnComplete: true, removeOnFail: 1000 },
        })),
      );
    }
    return pending.length;
  }
}
