import { setTimeout as pause } from 'node:timers/promises';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Client, type ClientConfig } from 'pg';
import { log, logUnexpected } from '../logging/log.js';
import { CHANGE_CHANNEL, readChange } from './change.js';
import type { Changes } from './changes.js';

/** A connection that died without a word is found within this time and the next. */
const HEARTBEAT_MS = 10_000;
const PATIENCE_MS = 5_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/**
 * The process's one ear to the database. While its connection is gone notifications are lost, so once it listens again
 * everybody is told to look at everything.
 */
export class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly connection: ClientConfig,
    private readonly changes: Changes,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!this.stopping.signal.aborted) {
      try {
        await this.listen(() => (wait = FIRST_WAIT_MS));
      } catch (error) {
        log.warn({ reason: (error as Error).message, wait }, 'not told of changes for now');
      }
      await this.rest(wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  /** Listens until the connection ends or the program does. @throws whatever ended the connection */
  private async listen(begun: () => void): Promise<void> {
    const client = new Client({
      ...this.connection,
      application_name: 'fordel-listen',
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('the connection ended')));
    });
    lost.catch(() => undefined); // it may end while nobody waits for it
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANGE_CHANNEL}`);
      begun();
      this.changes.tell('EVERYTHING');
      while (!this.stopping.signal.aborted) {
        await Promise.race([this.rest(HEARTBEAT_MS), lost]);
        await client.query('select');
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private hear(payload: string): void {
    try {
      this.changes.tell(readChange(payload));
    } catch (error) {
      logUnexpected(error);
    }
  }

  private async rest(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
