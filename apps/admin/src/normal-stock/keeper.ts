/** Who keeps a stock held together. */
export interface Keeper {
  readonly id: string;
  readonly title: string;
}
