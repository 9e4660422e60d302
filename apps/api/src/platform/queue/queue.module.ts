import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import type { PoolConfig } from 'pg';
import { DeliverEvent } from '../outbox/deliver-event.js';
import { Relay } from '../outbox/relay.js';
import { TickSchedule } from './ticks.js';
import { WORK_QUEUE } from './work-queue.js';
import { WorkProcessor } from './work.processor.js';

const QUEUE_CONNECTIONS = 4;

/** The worker's half of the outbox. Redis when there is one, else BullMQ's own PostgreSQL backend: the same jobs on both. */
@Module({})
export class QueueModule {
  static register(redisUrl: string | undefined, postgres: PoolConfig): DynamicModule {
    // Without an argument: Redis.
    setDefaultBackendFactory(redisUrl === undefined ? createPostgresBackend : undefined);
    const connection = redisUrl
      ? { url: redisUrl, maxRetriesPerRequest: null }
      : { ...postgres, max: QUEUE_CONNECTIONS, migrate: true };
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        // The hash tag keeps all keys of the queue in one slot of a Redis Cluster.
        BullModule.forRoot({
          connection,
          prefix: '{fordel}',
          extraOptions: { manualRegistration: true }, // `TickSchedule` starts the worker
        }),
        BullModule.registerQueue({ name: WORK_QUEUE }),
      ],
      providers: [TickSchedule, WorkProcessor, DeliverEvent, Relay],
    };
  }
}
