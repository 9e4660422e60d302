import type { Problem } from './problem.js';

/** What a component knows of something it asked for. Data stays when a later request fails. */
export interface QueryState<Data> {
  readonly data: Data | undefined;
  /** When the data was received. */
  readonly at: Date | undefined;
  readonly problem: Problem | null;
  readonly refetch: () => void;
}
