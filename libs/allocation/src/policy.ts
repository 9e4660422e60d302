/** What a leaf of the split is for. Exactly one leaf is CENTRAL: the national store. */
export type PoolKind = 'HOSPITAL' | 'KOMMUNE' | 'CENTRAL';

/** A leaf of the split tree: a pool recipients draw on, or central stock. */
export interface PoolPart {
  /** Integer share within its split, any scale: 7000, or 7, or a number of inhabitants. Zero gets nothing. */
  readonly weight: number;
  /** Unique in the tree; recipients name it. */
  readonly pool: string;
  readonly kind: PoolKind;
  /** Code of the region (RHF) whose pool this is; absent when it is the nation's. */
  readonly region?: string | undefined;
}

/** An inner node: its share is split again, with its own ledger. */
export interface SplitPart {
  readonly kind: 'SPLIT';
  readonly weight: number;
  readonly name: string;
  readonly split: readonly PolicyPart[];
}

export type PolicyPart = PoolPart | SplitPart;

/** One stage of a pool: its classes are lifted to this many days of cover, after every earlier stage is filled. */
export interface Stage {
  readonly name: string;
  readonly classes: readonly number[];
  readonly days: number;
}

/** Who is next within a stage; formulae in README. */
export type Rule = 'cover' | 'need' | 'population' | 'cea' | 'cel';

/** Where in its pack a level is read: 0 "who runs out first" (default), 1 nearest whole pack, 2 after the pack. */
export type Delta2 = 0 | 1 | 2;

/** What a report is worth: the bounds put on claims. */
export interface NeedParameters {
  /** Upper bound of plausible burn, in thousandths of the model's. */
  readonly kHi: number;
  /** Lower bound for who ran dry, in thousandths of the model's. */
  readonly kLo: number;
  /** Fastest plausible fall of stock, in thousandths of the burn. */
  readonly kS: number;
  /** A report older than this many weeks is stale. */
  readonly staleMax: number;
  /** Days of cover a stale recipient may be lifted to. */
  readonly staleDays: number;
  /** Days of cover everybody else may be lifted to. */
  readonly targetDays: number;
  /** Whether a blank or missing request means "by the rule" (true) or nothing (false). */
  readonly automaticRequests: boolean;
  /** Whole packs from a need: up, or down. */
  readonly rounding: 'UP' | 'DOWN';
}

/** Packs a pool cannot use that another one can: at most `bps` ten-thousandths of the surplus. */
export interface SpillOver {
  readonly from: string;
  readonly to: string;
  readonly bps: number;
}

/** The part of a policy one round of one product is run by. */
export interface RoundPolicy {
  readonly split: readonly PolicyPart[];
  readonly stages: readonly Stage[];
  readonly rule: Rule;
  readonly delta2: Delta2;
  /** Ten-thousandths of each pool's packs held back for its urgent cases. */
  readonly reserveBps: number;
  readonly spillOver: readonly SpillOver[];
}
