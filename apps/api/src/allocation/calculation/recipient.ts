import type { IsoWeek } from '@fordel/shared';

/** Who takes part in a round: a kommune or a hospital valid on the day of the week's deadline. */
export interface Recipient {
  readonly id: string;
  readonly kind: 'KOMMUNE' | 'HOSPITAL';
  readonly population: number | null;
  readonly somaticBeds: number | null;
  /** Organisation number of its regional health authority; null when it has none. */
  readonly rhfNumber: string | null;
}

/** What a recipient reported of a category, in base units. */
export interface Reported {
  readonly isoWeek: IsoWeek;
  readonly stock: number;
  /** null: not known, which is not 0. */
  readonly usedLastWeek: number | null;
  readonly expectedNextWeek: number;
  /** null: "by the rule". */
  readonly statedNeed: number | null;
  /** Received from own purchase since the report before; null: not told. */
  readonly ownPurchase: number | null;
  /** Days of last week without any, 0 to 6; null: not told. */
  readonly daysDry: number | null;
}

/** All that is known of a recipient and a category when a round is calculated; quantities in base units. */
export interface Known {
  /** The round's week; null when it did not report. */
  readonly fresh: Reported | null;
  /** The latest week before it. */
  readonly last: Reported | null;
  /** Into its hands after `last` was submitted, and before `fresh` was. */
  readonly deliveredSince: number;
  /** Into its hands after `fresh` was submitted. */
  readonly receivedSinceReport: number;
  /** Reserved for it or on its way. */
  readonly onTheWay: number;
  /** Growth no report shows yet, in thousandths, by the cases expected; 1000: none, or nothing is known. */
  readonly outbreak: number;
}
