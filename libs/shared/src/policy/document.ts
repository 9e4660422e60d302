import { z } from 'zod';
import { code, leavesOf, splitTree } from './split.js';
import { stageList } from './stages.js';

const thousandths = z.int().max(1_000_000);
const bps = z.int().min(0).max(10_000);
const days = z.int().min(0).max(366);

/** How reports become need; factors in thousandths of the model or of the burn. */
const need = z.strictObject({
  kHi: thousandths.min(1000),
  kLo: thousandths.min(0).max(1000),
  kS: thousandths.min(1000),
  staleMax: z.int().min(0).max(520),
  staleDays: days,
  targetDays: days,
  automaticRequests: z.boolean(),
  rounding: z.enum(['UP', 'DOWN']),
});

/** Between rounds: the share of central stock opened for urgent requests, in how many batches, as a bridge of how long. */
const urgent = z.strictObject({ openBps: bps, batches: z.int().min(1).max(100), bridgeDays: days });

/** Neighbour help is suggested from above so many days of cover to below so many. */
const transfers = z.strictObject({ highDays: days, lowDays: days });

/**
 * The allocation policy: plain JSON, versioned, with an author and a reason. A product listed under `overrides` is split by
 * its own tree over the same pools. Classes run from 1 (first) to `classes`.
 */
export const policySchema = z
  .strictObject({
    format: z.literal(1),
    version: z.int().min(1),
    name: z.string().trim().min(1).max(200),
    author: z.string().trim().min(1).max(200),
    reason: z.string().trim().min(1).max(2000),
    classes: z.int().min(1).max(9),
    split: splitTree,
    overrides: z.array(z.strictObject({ product: code, split: splitTree })).max(500),
    stages: stageList,
    rule: z.enum(['cover', 'need', 'population', 'cea', 'cel']),
    delta2: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    need,
    reserveBps: bps,
    spillOver: z.array(z.strictObject({ from: code, to: code, bps })).max(100),
    urgent,
    transfers,
  })
  .superRefine((policy, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const pools = new Map(
      leavesOf(policy.split).map(({ pool, kind, region }) => [pool, `${kind} ${region ?? ''}`]),
    );
    policy.spillOver.forEach(({ from, to }, i) => {
      if (!pools.has(from)) fault(['spillOver', i, 'from'], `unknown pool ${from}`);
      if (!pools.has(to)) fault(['spillOver', i, 'to'], `unknown pool ${to}`);
      if (from === to) fault(['spillOver', i, 'to'], 'a pool cannot spill over into itself');
    });
    policy.overrides.forEach(({ product, split }, i) => {
      const own = leavesOf(split);
      if (policy.overrides.findIndex((each) => each.product === product) < i) {
        fault(['overrides', i, 'product'], `product ${product} is there twice`);
      }
      for (const { pool, kind, region } of own) {
        const same = pools.get(pool) === `${kind} ${region ?? ''}`;
        if (!same) fault(['overrides', i, 'split'], `pool ${pool} is not such a leaf of the policy's split`);
      }
      const named = new Set(own.map(({ pool }) => pool));
      const left = [...pools.keys()].filter((pool) => !named.has(pool));
      if (left.length > 0) fault(['overrides', i, 'split'], `leaves out ${left.join(', ')}`);
    });
    const reached = new Set(policy.stages.flatMap((stage) => stage.classes));
    policy.stages.forEach((stage, s) => {
      stage.classes.forEach((each, c) => {
        if (each > policy.classes) fault(['stages', s, 'classes', c], `unknown class ${each}`);
      });
    });
    for (let each = 1; each <= policy.classes; each++) {
      if (!reached.has(each)) fault(['stages'], `class ${each} takes part in no stage`);
    }
    const { highDays, lowDays } = policy.transfers;
    if (highDays < lowDays) fault(['transfers', 'highDays'], 'must not be below lowDays');
  });

export type Policy = z.infer<typeof policySchema>;
