import type { BurnSource, EffectiveNeed, NeedFlag } from '../need/types.js';
import type { PoolLimit } from '../pool/types.js';
import type { PoolKind, RoundPolicy } from '../policy.js';

/** One recipient of a round. */
export interface RoundRecipient {
  readonly id: string;
  /** The leaf of the split it draws on; never the central one. */
  readonly pool: string;
  /** Priority class, 1 first; must take part in some stage. */
  readonly class: number;
  /** Distinct rank of the lottery among all recipients of the round. */
  readonly tie: number;
  /** Inhabitants it answers for; read by the rule 'population' only. */
  readonly population: number;
  /** What its report is worth, from effectiveNeed with the same pack size. */
  readonly need: EffectiveNeed;
}

/** One product's round. */
export interface RoundInput {
  readonly policy: RoundPolicy;
  /** Base units per pack. */
  readonly packSize: number;
  /** Newly released stock in base units; never central stock already held, nor a reserve handed back. */
  readonly released: number;
  /** Packs of this product already split under this policy version. */
  readonly ledger: number;
  readonly recipients: readonly RoundRecipient[];
}

/** Why a recipient got no more. */
export type LimitedBy =
  Exclude<PoolLimit, 'CAP'> | 'NO_NEED' | 'NO_BASIS' | 'FULL_REQUEST' | 'PLAUSIBILITY_CAP';

/**
 * The explanation record, at most 0.5 kB as JSON. Quantities in base units, cover in hundredths of days (rounded down, null
 * when nothing is used).
 */
export interface Explanation {
  readonly id: string;
  readonly pool: string;
  readonly class: number;
  readonly packs: number;
  readonly packSize: number;
  readonly units: number;
  readonly coverBefore: number | null;
  readonly coverAfter: number | null;
  readonly coverOneMore: number | null;
  readonly burn: number;
  readonly burnSource: BurnSource;
  readonly stock: number;
  readonly request: number;
  readonly need: number;
  /** Packs. */
  readonly cap: number;
  readonly limitedBy: LimitedBy;
  /** The pool's critical stage; null when every stage was filled. */
  readonly stage: string | null;
  /** Who got the pool's last pack of that stage, and the cover it stood at before it. */
  readonly lastPackTo: string | null;
  readonly waterline: number | null;
  readonly flags: readonly NeedFlag[];
}

/** What one leaf of the split had and did; packs. */
export interface LeafOutcome {
  readonly pool: string;
  readonly kind: PoolKind;
  readonly region: string | null;
  /** Its share of this release, and its total under this policy version. */
  readonly entitlement: number;
  readonly cumulative: number;
  /** Held back for the leaf's urgent cases. */
  readonly heldBack: number;
  /** What its recipients can use. */
  readonly demand: number;
  /** What it had to share after spill-over. */
  readonly available: number;
  readonly allocated: number;
  readonly criticalStage: string | null;
  readonly lastPackTo: string | null;
  readonly nextPackTo: string | null;
}

/** Packs that went from one leaf to another: by the spill-over list, or to central stock because nobody could use them. */
export interface Move {
  readonly reason: 'SPILL_OVER' | 'UNUSED';
  readonly from: string;
  readonly to: string;
  /** What the giver had beyond its demand, and what the taker lacked (null: no limit); packs. */
  readonly surplus: number;
  readonly room: number | null;
  readonly packs: number;
}

export interface RoundOutcome {
  readonly packSize: number;
  readonly released: number;
  /** Whole packs of the release, and what was left over in base units. */
  readonly packs: number;
  readonly looseUnits: number;
  /** Packs split under this policy version, this round included: the next round's ledger. */
  readonly ledger: number;
  readonly leaves: readonly LeafOutcome[];
  readonly moves: readonly Move[];
  /** One per recipient, in the order of ids. */
  readonly recipients: readonly Explanation[];
  /** Base units: released = allocated + toCentral + heldBack. */
  readonly allocatedUnits: number;
  readonly toCentralUnits: number;
  readonly heldBackUnits: number;
}
