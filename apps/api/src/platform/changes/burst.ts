import type { News } from './changes.js';

/** What changed since somebody was last told: any number of changes, in the space of a few sets. */
export class Burst {
  private readonly organisationsOf = new Map<string, Set<string>>();
  private everything = false;

  get isEmpty(): boolean {
    return !this.everything && this.organisationsOf.size === 0;
  }

  /** Nobody knows what changed. */
  get isEverything(): boolean {
    return this.everything;
  }

  get parts(): string[] {
    return [...this.organisationsOf.keys()];
  }

  /** Whose of a part changed. */
  organisations(part: string): string[] {
    return [...(this.organisationsOf.get(part) ?? [])];
  }

  add(news: News): void {
    if (news === 'EVERYTHING') {
      this.everything = true;
      return;
    }
    const known = this.organisationsOf.get(news.part) ?? new Set();
    for (const organisation of news.organisations) known.add(organisation);
    this.organisationsOf.set(news.part, known);
  }
}
