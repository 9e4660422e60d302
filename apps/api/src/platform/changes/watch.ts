import { setTimeout as pause } from 'node:timers/promises';
import { logUnexpected } from '../logging/log.js';
import { Burst } from './burst.js';
import type { Changes, News } from './changes.js';

/** However much happens, nobody is told more often than this. */
const PAUSE_MS = 1_000;

export interface Watching<Seen> {
  concerns(news: News): boolean;
  /** What of a burst this watcher is told; null: nothing of it is for them. */
  look(burst: Burst): Promise<Seen | null>;
}

/**
 * What changes, for one watcher: at once when it was quiet, then at most once a second, gathered meanwhile in sets that do not
 * grow with what happens. It begins with everything, so that nothing falls between a first look and the beginning of the watch.
 * An iterator by hand, because ending it must also end a `next` that waits (a generator's `return` would wait for it).
 */
export class Watch<Seen> implements AsyncIterableIterator<Seen, undefined> {
  private burst = new Burst();
  private restUntil = 0;
  private wake = (): void => undefined;
  private readonly ending = new AbortController();
  private readonly stopListening: () => void;

  constructor(
    changes: Changes,
    private readonly watching: Watching<Seen>,
  ) {
    this.burst.add('EVERYTHING');
    this.stopListening = changes.listen((news) => {
      if (!watching.concerns(news)) return;
      this.burst.add(news);
      this.wake();
    });
  }

  async next(): Promise<IteratorResult<Seen, undefined>> {
    while (!this.ended) {
      if (this.burst.isEmpty) await new Promise<void>((resolve) => (this.wake = resolve));
      await pause(this.restUntil - Date.now(), undefined, { signal: this.ending.signal }).catch(() => null);
      const seen = this.ended ? null : await this.look();
      if (seen !== null && !this.ended) return { done: false, value: seen };
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Seen, undefined>> {
    this.ending.abort();
    this.stopListening();
    this.wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  async throw(error: unknown): Promise<IteratorResult<Seen, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private get ended(): boolean {
    return this.ending.signal.aborted;
  }

  /** A look that fails is made again, at everything. */
  private async look(): Promise<Seen | null> {
    const { burst } = this;
    this.burst = new Burst();
    this.restUntil = Date.now() + PAUSE_MS;
    try {
      return await this.watching.look(burst);
    } catch (error) {
      logUnexpected(error);
      this.burst.add('EVERYTHING');
      return null;
    }
  }
}
