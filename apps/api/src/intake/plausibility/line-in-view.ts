import type { Figure } from '../submit-weekly-report/figure.js';
import type { PlausibilityCheck } from './plausibility-check.js';

/** What similar kommuner used last week, in thousandths of a base unit per 1,000 inhabitants. */
export interface PeerUse {
  /** How many reported; the figures are there from five on. */
  readonly reporters: number;
  /** A tenth used less. */
  readonly low: number;
  readonly middle: number;
  /** A tenth used more. */
  readonly high: number;
}

/** What was written of one category, base units. null: not known or not told, never 0. */
export interface Written {
  readonly stock: number | null;
  /** Last week. */
  readonly used: number | null;
  /** Next week. */
  readonly expected: number | null;
  readonly ownPurchase: number | null;
  readonly daysDry: number | null;
}

/** Everything a check can look at of one category of one report. */
export interface LineInView extends Written {
  /** The report before and how many weeks it is older. */
  readonly before: { readonly stock: number; readonly weeks: number } | null;
  /** From the national supply since the report before. */
  readonly delivered: number;
  /** Mean weekly use in the latest reports before, corrected for days without stock. */
  readonly usual: number | null;
  /** Of the category's products. */
  readonly packSizes: readonly number[];
  /** Whether people count the category in pairs. */
  readonly inPairs: boolean;
  /** Growth no report shows yet, thousandths; 1000 is none. */
  readonly outbreak: number;
  /** Weekly use the need model expects. */
  readonly model: number | null;
  /** Inhabitants; null for who is no kommune. */
  readonly population: number | null;
  readonly peers: PeerUse | null;
}

/** A figure that is hard to believe, and what the check would have believed, base units. */
export interface Suspicion {
  readonly check: PlausibilityCheck;
  readonly figure: Figure;
  readonly reported: number;
  /** null: the check expects no particular number. */
  readonly expected: number | null;
}

/** Looks only; nothing a check finds keeps a report from being sent. */
export type Check = (line: LineInView) => readonly Suspicion[];
