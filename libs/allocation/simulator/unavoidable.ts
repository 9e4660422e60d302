import type { World } from './types.js';

/**
 * The unmet need nobody could have avoided, as a fraction of need: if all kommuner had one common store, and a week's
 * supply still came too late for that week. A bound below every way of sharing.
 */
export function unavoidable({ demand, stock, supply, settings }: World): number {
  const sum = (row: Int32Array) => row.reduce((total, each) => total + each, 0);
  let store = sum(stock);
  let short = 0;
  let needed = 0;
  demand.forEach((row, week) => {
    const wanted = sum(row);
    needed += wanted;
    short += Math.max(0, wanted - store);
    store = Math.max(0, store - wanted) + supply[week]! * settings.packSize;
  });
  return short / Math.max(1, needed);
}
