import { random } from './random.js';

/** Half of the deliveries come when they should, the others one, two or three weeks late. */
const LATE = [0.5, 0.75, 0.9];

/** Packs arriving each week when `packs` were ordered in equal parts; what is late past the last week never comes. */
export function arrivals(seed: number, packs: number, weeks: number): Int32Array {
  const next = random(seed, 'supply');
  const arriving = new Int32Array(weeks);
  for (let week = 0; week < weeks; week++) {
    const ordered = Math.floor((packs * (week + 1)) / weeks) - Math.floor((packs * week) / weeks);
    const luck = next();
    const comes = week + LATE.filter((share) => luck >= share).length;
    if (comes < weeks) arriving[comes]! += ordered;
  }
  return arriving;
}
