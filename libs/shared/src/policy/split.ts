import { z } from 'zod';

/** A short code: a pool, a region, a stage, a product. */
export const code = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,32}$/, 'must be 1 to 32 letters, digits, dots, dashes or underscores');

/** Integer share of a split, any scale: 7000, or 7, or a number of inhabitants. */
const weight = z.int().nonnegative().max(1_000_000_000);

const leaf = { weight, pool: code, region: code.optional() };

/** A leaf is a pool recipients draw on, of one region or of the nation, or central stock. An inner node is split again. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('HOSPITAL'), ...leaf }),
  z.strictObject({ kind: z.literal('KOMMUNE'), ...leaf }),
  z.strictObject({ kind: z.literal('CENTRAL'), ...leaf }),
  z.strictObject({
    kind: z.literal('SPLIT'),
    weight,
    name: code,
    get split(): typeof parts {
      return parts;
    },
  }),
]);
const parts = z.array(part).min(1).max(64);

export type PolicyPart = z.infer<typeof part>;
export type PoolPart = Exclude<PolicyPart, { kind: 'SPLIT' }>;
export type PoolKind = PoolPart['kind'];

/** A tree of splits: some weight in every split, every pool once, exactly one leaf of central stock. */
export const splitTree = parts.superRefine((tree, context) => {
  const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const seen = new Set<string>();
  let central = 0;
  const walk = (split: PolicyPart[], path: PropertyKey[]) => {
    if (split.every((each) => each.weight === 0)) fault(path, 'no part of this split has any weight');
    split.forEach((each, i) => {
      if (each.kind === 'SPLIT') return walk(each.split, [...path, i, 'split']);
      if (seen.has(each.pool)) fault([...path, i, 'pool'], `pool ${each.pool} is there twice`);
      if (each.kind === 'CENTRAL' && ++central > 1)
        fault([...path, i, 'kind'], 'there is central stock already');
      seen.add(each.pool);
    });
  };
  walk(tree, []);
  if (central === 0) fault([], 'no leaf is central stock');
});

/** The leaves of a tree, in its order. */
export function leavesOf(tree: readonly PolicyPart[]): PoolPart[] {
  return tree.flatMap((each) => (each.kind === 'SPLIT' ? leavesOf(each.split) : [each]));
}
