/** Who belongs to whose envelope: a regional health trust or a county, and one of its recipients. */
export interface Membership {
  readonly envelope: string;
  readonly recipient: string;
}

/** What a round gave one recipient. */
export interface Line {
  readonly id: string;
  readonly packs: number;
  readonly units: number;
}

/** The share of a trust or county: the sum of the flat result over its members. */
export interface Envelope {
  readonly envelope: string;
  readonly packs: number;
  readonly units: number;
  /** Ids in order. */
  readonly members: readonly string[];
}

/** Packs moved between two members, and why. */
export interface Rearrangement {
  readonly from: string;
  readonly to: string;
  readonly packs: number;
  readonly reason: string;
}
