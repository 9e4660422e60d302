import type { Delta2 } from '../policy.js';

/** Base units; Int32Array halves the memory where figures fit. */
export type Column = Float64Array | Int32Array;

/**
 * One step of water-filling as columns, one entry per recipient. Pack k of recipient i (lo <= k < cap) has the exact level
 * T = (2h + u(2k + delta2)) / a, in half weeks of cover.
 */
export interface FillColumns {
  /** Stock, or what a rule puts in its place; base units. */
  readonly h: Column;
  /** Weekly burn, or what a rule puts in its place; at least 1 wherever lo < cap. */
  readonly a: Column;
  /** Packs already granted. */
  readonly lo: Int32Array;
  /** Packs it may have in all. */
  readonly cap: Int32Array;
  /** Distinct ranks; the lower one goes first on a tie. */
  readonly tie: Int32Array;
}

/** The pack size u in base units, and where in its pack a level is read. */
export interface FillStep {
  readonly packSize: number;
  readonly delta2: Delta2;
}
