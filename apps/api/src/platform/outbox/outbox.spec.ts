import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { describeWithRedis, startRedis } from '../../../../../test/support/redis.js';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { systemCall } from '../access/call-context.js';
import { Database } from '../database/database.js';
import { DatabaseModule } from '../database/database.module.js';
import type { Transaction } from '../database/transaction.js';
import type { Connections } from '../embedded/resolve-connections.js';
import { QueueModule } from '../queue/queue.module.js';
import { Ticks, type Ticking } from '../queue/ticks.js';
import { WORK_QUEUE } from '../queue/work-queue.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from './event-handlers.js';
import { Outbox } from './outbox.js';
import { OutboxModule } from './outbox.module.js';

/** Writes one row per call into a table that keeps them, in the transaction that acknowledges; fails as often as the event asks. */
@Injectable()
@HandlesEvent({ type: 'test.happened', name: 'test.note' })
class Note implements EventHandler {
  static failuresLeft = 0;
  async handle(event: OutboxEvent, tx: Transaction): Promise<void> {
    await tx.query('insert into outbox_event (type, subject_id, payload) values ($1, $2, $3)', [
      'test.noted',
      event.subjectId,
      event.payload,
    ]);
    if (Note.failuresLeft > 0) {
      Note.failuresLeft--;
      throw new Error('not this time');
    }
  }
}

@Injectable()
@Ticks({ name: 'test.tick', everyMs: 100 })
class Tick implements Ticking {
  static count = 0;
  tick(): Promise<void> {
    Tick.count++;
    return Promise.resolve();
  }
}

@Module({})
class TestModule {
  static register(connections: Connections, redisUrl?: string): DynamicModule {
    return {
      module: TestModule,
      imports: [
        DatabaseModule.register(connections.app),
        OutboxModule,
        QueueModule.register(redisUrl, connections.queue),
      ],
      providers: [Note, Tick],
    };
  }
}

async function eventually<T>(read: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await read();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function outboxOn(start: () => Promise<{ redisUrl?: string; stop(): Promise<void> }>): void {
  let connections: Connections;
  let backend: Awaited<ReturnType<typeof start>>;
  let app: INestApplicationContext;
  let database: Database;

  beforeAll(async () => {
    [connections, backend] = await Promise.all([testDatabase(), start()]);
    app = await NestFactory.createApplicationContext(TestModule.register(connections, backend.redisUrl), {
      logger: false,
      abortOnError: false,
    });
    database = app.get(Database);
  });
  afterAll(async () => {
    await app?.close();
    await backend?.stop();
    await connections?.stop();
  });

  const happen = (count: number, rollBack = false): Promise<string[]> =>
    database.transaction(systemCall('test'), async (tx) => {
      const rows = await tx.query<{ id: string }>('select uuidv7() as id from generate_series(1, $1)', [
        count,
      ]);
      const ids = rows.map(({ id }) => id);
      await app.get(Outbox).appendEach(tx, systemCall('test'), { type: 'test.happened', subjectIds: ids });
      return rollBack ? Database.rollBackWith(ids) : ids;
    });
  const notesOf = (ids: string[]): Promise<number> =>
    database.transaction(systemCall('test'), async (tx) => {
      const [row] = await tx.query<{ n: number }>(
        `select count(*) as n from outbox_event where type = 'test.noted' and subject_id = any($1)`,
        [ids],
      );
      return row?.n ?? 0;
    });
  const unacknowledged = (): Promise<number> =>
    database.transaction(systemCall('test'), async (tx) => {
      const [row] = await tx.query<{ n: number }>(
        'select count(*) as n from outbox_delivery where acknowledged_at is null',
      );
      return row?.n ?? 0;
    });

  it('hands every committed event to its handler exactly once', async () => {
    const ids = await happen(250);
    expect(await eventually(unacknowledged, (n) => n === 0)).toBe(0);
    expect(await notesOf(ids)).toBe(250);
  });

  it('hands on nothing of a transaction that was undone', async () => {
    const undone = await happen(3, true);
    await happen(1);
    expect(await eventually(unacknowledged, (n) => n === 0)).toBe(0);
    expect(await notesOf(undone)).toBe(0);
  });

  it('keeps an event whose handler failed, with the reason, and hands it on again', async () => {
    Note.failuresLeft = 1;
    const [id = ''] = await happen(1);
    const reason = await eventually(
      () =>
        database.transaction(systemCall('test'), async (tx) => {
          const [row] = await tx.query<{ last_error: string | null }>(
            `select last_error from outbox_delivery d join outbox_event e on e.id = d.event_id where subject_id = $1`,
            [id],
          );
          return row?.last_error ?? null;
        }),
      (text) => text !== null,
    );
    expect(reason).toMatch(/^Error: not this time \([0-9a-f-]{36}\)$/); // the id under which the log has it
    expect(await notesOf([id])).toBe(0);
    // The time after which it is published again is made to have passed.
    await database.transaction(systemCall('test'), (tx) =>
      tx.query(
        `update outbox_delivery set published_at = published_at - interval '1 minute' where acknowledged_at is null`,
      ),
    );
    expect(await eventually(unacknowledged, (n) => n === 0)).toBe(0);
    expect(await notesOf([id])).toBe(1);
  });

  const tickTwice = async (): Promise<void> => {
    const before = Tick.count;
    expect(
      await eventually(
        () => Promise.resolve(Tick.count),
        (n) => n > before + 1,
      ),
    ).toBeGreaterThan(before + 1);
  };

  it('ticks, and again when the queue lost its schedule', async () => {
    await tickTwice();
    expect(await app.get<Queue>(getQueueToken(WORK_QUEUE)).removeJobScheduler('test.tick')).toBe(true);
    await tickTwice();
  }, 30_000);
}

describe('the outbox on PostgreSQL', () =>
  outboxOn(() => Promise.resolve({ stop: () => Promise.resolve() })));

describeWithRedis('the outbox on Redis', () =>
  outboxOn(async () => {
    const redis = await startRedis();
    return { redisUrl: redis.url, stop: () => redis.stop() };
  }),
);
