import { Processor, WorkerHost, OnWorkerEvent } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { logUnexpected } from '../logging/log.js';
import { DeliveryFailed } from '../outbox/delivery-failed.js';
import { DeliverEvent } from '../outbox/deliver-event.js';
import { TickSchedule } from './ticks.js';
import { WORK_QUEUE, type EventJob, type TickJob } from './work-queue.js';

/** A killed worker's jobs are taken over within seconds; so short a lock is renewed by a live one long before it ends. */
@Processor(WORK_QUEUE, { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 10 })
export class WorkProcessor extends WorkerHost {
  constructor(
    private readonly events: DeliverEvent,
    private readonly ticks: TickSchedule,
  ) {
    super();
  }

  async process(job: Job<EventJob | TickJob>): Promise<void> {
    const ticking = this.ticks.called(job.name);
    if (ticking) return ticking.tick();
    const { eventId, handler } = job.data as EventJob;
    return this.events.deliver(eventId, handler);
  }

  // The row stays unacknowledged and is published again; the log keeps the reason.
  @OnWorkerEvent('failed')
  onFailed(_job: Job | undefined, error: Error): void {
    if (!(error instanceof DeliveryFailed)) logUnexpected(error);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    logUnexpected(error);
  }
}
