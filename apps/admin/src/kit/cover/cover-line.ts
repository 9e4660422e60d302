/** One allocation as a line of a chart: who or what, what it gets, and where that takes its days of cover. */
export interface CoverLine {
  readonly id: string;
  readonly name: string;
  /** In words: '30 stk'. */
  readonly gets: string;
  /** Days; null when there is no known use. */
  readonly before: number | null;
  readonly after: number | null;
  /** Why, in the reader's language. */
  readonly explanation: string;
}
