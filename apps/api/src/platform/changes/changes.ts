import { Injectable } from '@nestjs/common';
import type { Change } from './change.js';

/** 'EVERYTHING': nobody knows what was missed, so everything may have changed. */
export type News = Change | 'EVERYTHING';

/** What changed anywhere, told to whoever listens in this process. */
@Injectable()
export class Changes {
  private readonly listeners = new Set<(news: News) => void>();

  /** @returns how to stop listening */
  listen(listener: (news: News) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(news: News): void {
    for (const listener of this.listeners) listener(news);
  }
}
