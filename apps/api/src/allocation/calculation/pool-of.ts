import { leavesOf, type Policy } from '@fordel/shared';
import type { Recipient } from './recipient.js';

/** The regional health authorities by organisation number, as policies call their regions. */
const REGIONS: Readonly<Record<string, string>> = {
  '991324968': 'sor-ost',
  '983658725': 'vest',
  '983658776': 'midt',
  '883658752': 'nord',
};

/**
 * The leaf of the split a recipient draws on: its region's, else the nation's.
 * @throws Error when the policy has none for it: nobody is left out in silence
 */
export function poolOf(policy: Policy, { id, kind, rhfNumber }: Recipient): string {
  const region = rhfNumber === null ? undefined : REGIONS[rhfNumber];
  const leaves = leavesOf(policy.split).filter((leaf) => leaf.kind === kind);
  const leaf = leaves.find((each) => each.region !== undefined && each.region === region);
  const pool = leaf ?? leaves.find((each) => each.region === undefined);
  if (!pool) throw new Error(`policy version ${policy.version} has no ${kind} pool for recipient ${id}`);
  return pool.pool;
}
