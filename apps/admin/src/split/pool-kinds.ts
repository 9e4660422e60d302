export type PoolKind = 'HOSPITAL' | 'KOMMUNE' | 'CENTRAL';

const KINDS: readonly string[] = ['HOSPITAL', 'KOMMUNE', 'CENTRAL'] satisfies PoolKind[];

const isLeaf = (value: object): value is { pool: string; kind: PoolKind } =>
  'pool' in value &&
  typeof value.pool === 'string' &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  KINDS.includes(value.kind);

function* leaves(value: unknown): Generator<[string, PoolKind]> {
  if (typeof value !== 'object' || value === null) return;
  if (isLeaf(value)) yield [value.pool, value.kind];
  for (const inner of Object.values(value)) yield* leaves(inner);
}

/**
 * What each pool of a policy is for, by the pool's name. Pools are named by the policy, and its tree of splits can
 * have one per region, so that nothing here knows their names.
 * @param document the policy as JSON
 */
export function poolKinds(document: string): ReadonlyMap<string, PoolKind> {
  return new Map(leaves(JSON.parse(document)));
}
