/** What the engine did to a claim, or what it had to assume. */
export type NeedFlag =
  | 'CONSUMPTION_IMPUTED'
  | 'CONSUMPTION_MODELLED'
  | 'CONSUMPTION_CAPPED'
  | 'CONSUMPTION_RAISED'
  | 'STOCK_BELOW_PLAUSIBLE'
  | 'STOCK_IMPUTED'
  | 'STOCK_UNKNOWN_ZERO'
  | 'STALE'
  | 'REQUEST_AUTO'
  | 'REQUEST_ABOVE_PLAUSIBLE'
  | 'NO_BASIS';

/** Where the weekly burn came from; NONE when there is neither a figure nor a model. */
export type BurnSource = 'REPORTED' | 'LAST' | 'MODEL' | 'NONE';

/** This week's report of one product. Base units; null is blank, which is never zero. */
export interface FreshReport {
  readonly stock: number | null;
  /** Last week's use corrected for days without stock, or expected use when that is larger; per week. */
  readonly consumption: number | null;
}

/** The latest report before this week's. Base units; null is unknown. */
export interface LastReport {
  readonly stock: number | null;
  readonly consumption: number | null;
  /** Weeks from that report to this week, at least 1. */
  readonly ageWeeks: number;
}

/** Everything known about one recipient's need of one product. Quantities in base units. */
export interface NeedInput {
  readonly fresh: FreshReport | null;
  readonly last: LastReport | null;
  /** The stated need; null is blank ("by the rule"). Counts only together with a fresh report. */
  readonly request: number | null;
  /** Expected weekly use from activity; null when there is no model. */
  readonly model: number | null;
  /** Growth no report shows yet, in thousandths; 1000 is none. */
  readonly outbreak: number;
  /** The county governor has verified this week's figures: they are not bounded. */
  readonly verified: boolean;
  /** Everything that came, own purchases included, between the last report and this week's (or, without one, until now). */
  readonly deliveredSince: number;
  /** What came after this week's report; never counted in deliveredSince as well. */
  readonly receivedSinceReport: number;
  /** On its way: earlier allocations and urgent deliveries not yet received, and what this round gave of a sister product. */
  readonly inTransit: number;
}

/** What a report is worth. Quantities in base units. */
export interface EffectiveNeed {
  /** a: plausible burn per week. */
  readonly burn: number;
  readonly burnSource: BurnSource;
  /** h: plausible stock, with what has come and what is on its way. */
  readonly stock: number;
  /** Days of cover the recipient may be lifted to. */
  readonly days: number;
  /** What it plausibly lacks to those days. */
  readonly need: number;
  /** What it asks for, after the policy's reading of a blank. */
  readonly request: number;
  /** K: the most it can be granted, in packs. */
  readonly cap: number;
  readonly flags: readonly NeedFlag[];
}
