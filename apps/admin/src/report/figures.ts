/** What is asked of every category, in the order of the form's columns. */
export const FIGURES = [
  'stock',
  'usedLastWeek',
  'expectedNextWeek',
  'ownPurchase',
  'onOrder',
  'statedNeed',
  'daysDry',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Those a report cannot do without; the others may stay blank. */
export const REQUIRED: ReadonlySet<Figure> = new Set<Figure>(['stock', 'usedLastWeek', 'expectedNextWeek']);

/** The id of a category's field, so that a key, an error or a paste can lead to it. */
export const fieldId = (categoryCode: string, figure: Figure): string => `report-${categoryCode}-${figure}`;

/** The id of what a figure means, for the fields it describes. */
export const meaningId = (figure: Figure): string => `report-means-${figure}`;
