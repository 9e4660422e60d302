/** The numbers of a line, in the order of the form. */
export const FIGURES = [
  'stock',
  'usedLastWeek',
  'expectedNextWeek',
  'statedNeed',
  'ownPurchase',
  'onOrder',
  'daysDry',
] as const;
export type Figure = (typeof FIGURES)[number];

/** What else of a report can be wrong. */
export type ReportFigure = Figure | 'staffOut' | 'reason';

/** A week without a single day of stock says nothing of use: then use is not known. */
export const DAYS_DRY_MAX = 6;

/** Characters of the reason that answers a warning. */
export const REASON_MAX = 500;
