/** One who may lend or borrow; quantities in base units. */
export interface Neighbour {
  readonly id: string;
  readonly stock: number;
  /** Per week. */
  readonly burn: number;
  /** What it says it can lend; 0 when it has not said. */
  readonly lendable: number;
}

/** A way goods can go; absent means they cannot. Cost per pack is the distance by road or air, any integer scale. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

export interface TransferInput {
  readonly packSize: number;
  /** A lender keeps this many days of cover. */
  readonly highDays: number;
  /** A borrower is lifted to this many days; at most highDays. */
  readonly lowDays: number;
  readonly neighbours: readonly Neighbour[];
  readonly routes: readonly Route[];
}

/** A suggestion, never carried out by itself. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly packs: number;
  readonly units: number;
  readonly cost: number;
}
