/** One urgent request between rounds; quantities in base units. */
export interface UrgentRequest {
  readonly id: string;
  /** Distinct rank; the lower one goes first on an exact tie. */
  readonly tie: number;
  /** On hand, plus what arrives before it runs out; not all that is on its way. */
  readonly stock: number;
  /** Per week. */
  readonly burn: number;
  readonly request: number;
}

/** One batch of urgent requests for one product. */
export interface UrgentInput {
  readonly packSize: number;
  /** R0: packs the policy opens of central stock, or of a leaf's held-back reserve, for the whole period. */
  readonly opened: number;
  /** B: batches of the period. */
  readonly batches: number;
  /** b: this batch, counted from 1. */
  readonly batch: number;
  /** Packs released by earlier batches. */
  readonly used: number;
  /** Days until the next ordinary delivery: how far a grant may reach. */
  readonly bridgeDays: number;
  readonly requests: readonly UrgentRequest[];
}

export type UrgentLimit = 'NO_NEED' | 'NO_BASIS' | 'FULL_REQUEST' | 'BRIDGE_CAP' | 'WATERLINE';

export interface UrgentGrant {
  readonly id: string;
  readonly packs: number;
  readonly units: number;
  /** The most it could have been granted, in packs. */
  readonly cap: number;
  /** Hundredths of days, rounded down; null when nothing is used. */
  readonly coverBefore: number | null;
  readonly coverAfter: number | null;
  readonly limitedBy: UrgentLimit;
}

export interface UrgentOutcome {
  /** Packs this batch might have released. */
  readonly available: number;
  /** Packs it did release. */
  readonly released: number;
  /** In the order of ids. */
  readonly grants: readonly UrgentGrant[];
}
