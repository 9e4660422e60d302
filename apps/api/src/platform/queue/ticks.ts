import { BullRegistrar, InjectQueue } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { logUnexpected } from '../logging/log.js';
import { WORK_QUEUE, type TickJob } from './work-queue.js';

/** A queue that lost its schedule (a flushed Redis) has it again after so long. */
const RESTORE_MS = 5_000;

/** Moves what is due by the database's clock; called again and again, so it may do nothing and must do nothing twice. */
export interface Ticking {
  tick(): Promise<void>;
}

/** `@Ticks({ name, everyMs })` on a provider that is `Ticking`. Milliseconds of real time. */
export const Ticks = DiscoveryService.createDecorator<{ name: string; everyMs: number }>();

@Injectable()
export class TickSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly byName = new Map<string, Ticking>();
  private readonly every = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    @InjectQueue(WORK_QUEUE) private readonly queue: Queue<TickJob>,
    private readonly workers: BullRegistrar,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const wrapper of this.discovery.getProviders({ metadataKey: Ticks.KEY })) {
      const mark = this.discovery.getMetadataByDecorator(Ticks, wrapper);
      if (!mark) continue;
      this.byName.set(mark.name, wrapper.instance as Ticking);
      this.every.set(mark.name, mark.everyMs);
    }
    for (const name of this.every.keys()) await this.schedule(name);
    this.timer = setInterval(() => void this.restore().catch(logUnexpected), RESTORE_MS);
    // Only now: a job that an earlier run left behind must find whoever is to do it.
    this.workers.register();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  called(name: string): Ticking | undefined {
    return this.byName.get(name);
  }

  private async schedule(name: string): Promise<void> {
    const opts = { removeOnComplete: true, removeOnFail: 100 };
    await this.queue.upsertJobScheduler(name, { every: this.every.get(name) }, { name, data: {}, opts });
  }

  /** Only what is gone: what stands would start counting anew. */
  private async restore(): Promise<void> {
    const standing = new Set((await this.queue.getJobSchedulers()).map(({ key }) => key));
    for (const name of this.every.keys()) if (!standing.has(name)) await this.schedule(name);
  }
}
