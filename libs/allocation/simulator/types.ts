import type { Delta2, NeedParameters, Rule } from '@fordel/allocation';

/** A recipient of the simulated pool. */
export interface Kommune {
  readonly id: string;
  /** Waves come by county. */
  readonly county: string;
  readonly population: number;
}

/** What kind of untruth a kommune would tell: about what it asks for, what it uses, or what it has. */
export type Lie = 'request' | 'burn' | 'stock';

export const LIES: readonly Lie[] = ['request', 'burn', 'stock'];

/** The frame of a simulation. Quantities in base units. */
export interface Settings {
  readonly seed: number;
  readonly weeks: number;
  readonly packSize: number;
  /** Weekly use per 1,000 inhabitants when there is no outbreak, in thousandths of a base unit. */
  readonly usePer1000: number;
  /** Everything supplied over the weeks, in thousandths of everything needed. */
  readonly supply: number;
  readonly need: NeedParameters;
}

/** One way of sharing out. */
export interface Variant {
  readonly key: string;
  readonly rule: Rule;
  readonly delta2: Delta2;
  /** What bounds a grant: the plausible need, or whatever was asked for. */
  readonly bound: 'plausible' | 'asked';
}

/** Everything that does not depend on how equipment is shared. Rows in the order of `kommuner`, outer index the week. */
export interface World {
  readonly settings: Settings;
  readonly kommuner: readonly Kommune[];
  /** Weekly use the authorities expect when there is no outbreak. */
  readonly model: Int32Array;
  /** What is truly needed each week. */
  readonly demand: readonly Int32Array[];
  /** The outbreak factor the authorities know of when the week is over, in thousandths. */
  readonly outbreak: readonly Int32Array[];
  /** Packs that arrive for sharing at the end of the week. */
  readonly supply: Int32Array;
  /** On the shelf before the first week. */
  readonly stock: Int32Array;
  /** 1 where a report comes in that week. */
  readonly reports: readonly Uint8Array[];
  readonly ties: readonly Int32Array[];
  /** What each would lie about, if it lied. */
  readonly lies: readonly (Lie | null)[];
}
