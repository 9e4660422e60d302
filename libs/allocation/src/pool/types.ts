import type { Delta2, Rule, Stage } from '../policy.js';
import type { PoolNeed } from './columns.js';

/** One recipient of a pool. */
export interface PoolRecipient extends PoolNeed {
  readonly id: string;
  /** Priority class, 1 first; must take part in some stage. */
  readonly class: number;
  /** Distinct rank of the lottery; the lower one goes first on an exact tie. */
  readonly tie: number;
  /** Inhabitants it answers for; read by the rule 'population' only. */
  readonly population: number;
}

/** The terms of a pool: what the policy says, and the product's pack size in base units. */
export interface PoolTerms {
  readonly packSize: number;
  readonly stages: readonly Stage[];
  readonly rule: Rule;
  readonly delta2: Delta2;
}

export interface PoolInput extends PoolTerms {
  readonly packs: number;
  readonly recipients: readonly PoolRecipient[];
}

/** Why a recipient of a pool got no more: its own cap, a stage's, or the waterline of the critical stage. */
export type PoolLimit = 'CAP' | `STAGE_CAP:${string}` | `CLASS_NOT_REACHED:${string}` | 'WATERLINE';

/** What a pool made of its packs. */
export interface PoolOutcome {
  readonly packs: number;
  /** Packs the pool can use in all: the sum of its last cumulative caps. */
  readonly demand: number;
  readonly allocated: number;
  /** The first stage that could not be filled, where the pool stopped; null when every stage was filled. */
  readonly criticalStage: string | null;
  /** Who got the last pack of the critical stage, and who would have got the next. */
  readonly lastPackTo: string | null;
  readonly nextPackTo: string | null;
  /** In the order of ids. */
  readonly recipients: readonly PoolGrant[];
}

export interface PoolGrant {
  readonly id: string;
  readonly packs: number;
  readonly limitedBy: PoolLimit;
}
