import { createHash } from 'node:crypto';

/** A whole number from 0 to `max`, always the same for a key, even over keys: chance without dice. */
export function spread(key: string, max: number): number {
  const draw = createHash('sha256').update(key).digest().readUInt32BE();
  return Math.floor((draw / 2 ** 32) * (max + 1));
}
