import { BullRegistrar, InjectQueue } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { WORK_QUEUE, type TickJob } from './work-queue.js';

/** Moves what is due by the database's clock; called again and again, so it may do nothing and must do nothing twice. */
export interface Ticking {
  tick(): Promise<void>;
}

/** `@Ticks({ name, everyMs })` on a provider that is `Ticking`. Milliseconds of real time. */
export const Ticks = DiscoveryService.createDecorator<{ name: string; everyMs: number }>();

@Injectable()
export class TickSchedule implements OnApplicationBootstrap {
  private readonly byName = new Map<string, Ticking>();

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
      await this.queue.upsertJobScheduler(
        mark.name,
        { every: mark.everyMs },
        { name: mark.name, data: {}, opts: { removeOnComplete: true, removeOnFail: 100 } },
      );
    }
    // Only now: a job that an earlier run left behind must find whoever is to do it.
    this.workers.register();
  }

  called(name: string): Ticking | undefined {
    return this.byName.get(name);
  }
}
