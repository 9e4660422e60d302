import { type FreshReport } from '@fordel/allocation';
import type { Lie } from './types.js';

/** What a kommune says when a week is over; base units. */
export interface Claim extends FreshReport {
  readonly stock: number;
  readonly consumption: number;
  /** The stated need: only who lies about it states one, everybody else leaves it to the rule. */
  readonly request: number | null;
  /** What it would ask for if it had to ask: the target, less what it says it has. */
  readonly wish: number;
}

/** How much is added to what is asked for, to the use, and taken from the stock by those who lie about it. */
const ASKS = 5;
const USES = 2;
const HAS = 2;

/** What is reported of a true stock and a true weekly need, in base units. */
export function claimOf(stock: number, need: number, lie: Lie | null, targetDays: number): Claim {
  const claimed = lie === 'stock' ? Math.floor(stock / HAS) : stock;
  const consumption = lie === 'burn' ? need * USES : need;
  const lacking = Math.max(0, Math.ceil((targetDays * consumption) / 7) - claimed);
  const wish = lie === 'request' ? lacking * ASKS : lacking;
  return { stock: claimed, consumption, request: lie === 'request' ? wish : null, wish };
}
