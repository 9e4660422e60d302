/** What weekly reports say of a calendar year: its ISO weeks. Pieces. */
export interface ReportedWeeks {
  readonly used: number;
  /** In how many weeks use is known. */
  readonly weeks: number;
  /** How many weeks the year has: 52 or 53. */
  readonly weeksInYear: number;
}

/**
 * A year's use by its weekly reports: ⌈used · weeks in the year / weeks known⌉, so that a week nobody reported counts as the mean of
 * the others and never as 0. null: less than three quarters of the weeks are known, and the year has to be stated.
 */
export function yearOfReports({ used, weeks, weeksInYear }: ReportedWeeks): number | null {
  if (4 * weeks < 3 * weeksInYear) return null;
  return Math.ceil((used * weeksInYear) / weeks);
}
