import type { Api } from '../api/api.js';
import type { Scenario } from '../figures/index.js';
import type { Progress } from '../progress/progress.js';

/** One exercise under way: where it is played, what is played, and who is told how far it is. */
export interface Play {
  readonly api: Api;
  readonly scenario: Scenario;
  readonly progress: Progress;
}

/** An idempotency key: the same week played again where it was interrupted gets the first answers again. */
export const keyOf = ({ scenario }: Play, what: string): string =>
  `week-${scenario.name}-${scenario.seed}-${what}`;
