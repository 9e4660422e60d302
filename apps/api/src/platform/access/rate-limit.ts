import { LRUCache } from 'lru-cache';

const KEYS = 10_000;

/** So many in a window of time for each key, in this process. Time is real time. */
export class RateLimit {
  private readonly windows: LRUCache<string, { spent: number }>;

  constructor(
    private readonly most: number,
    windowMs: number,
  ) {
    this.windows = new LRUCache({ max: KEYS, ttl: windowMs });
  }

  /** False when the key has had its share of the window that its first began. */
  spend(key: string): boolean {
    const window = this.windows.get(key) ?? { spent: 0 };
    if (window.spent === 0) this.windows.set(key, window);
    window.spent++;
    return window.spent <= this.most;
  }
}
