import type { Outcome } from '../outcome/outcome.js';

/** Something that must hold of every week played. */
export interface Invariant {
  readonly name: string;
  /** What breaks it, a sentence for each; empty when it holds. */
  readonly breaches: (outcome: Outcome) => string[];
}
