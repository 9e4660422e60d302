import { cover, record } from '../explain/record.js';
import { gather, type PoolColumns } from '../pool/columns.js';
import { limitOf } from '../pool/limit.js';
import { runPool, type PoolRun } from '../pool/run-pool.js';
import { cumulativeCaps, type StageCaps } from '../pool/stage-caps.js';
import type { PoolTerms } from '../pool/types.js';
import type { Explanation, RoundRecipient } from './types.js';

/** One leaf's recipients, ready to be shared to. */
export interface LeafPool {
  readonly rows: readonly number[];
  readonly pool: PoolColumns;
  readonly caps: readonly StageCaps[];
  readonly demand: number;
}

/** Gathers the given rows of the round's recipients and computes what they can use. */
export function leafPool(
  recipients: readonly RoundRecipient[],
  rows: readonly number[],
  terms: PoolTerms,
): LeafPool {
  const pool = gather(recipients, ({ need }) => need, rows);
  const caps = cumulativeCaps(pool, terms.stages, terms.packSize);
  return { rows, pool, caps, demand: caps.at(-1)!.sum };
}

/** Shares `packs` to the leaf and explains every line. */
export function runLeaf(
  recipients: readonly RoundRecipient[],
  leaf: LeafPool,
  terms: PoolTerms,
  packs: number,
) {
  const { pool, caps, rows } = leaf;
  const run = runPool(pool, terms, caps, packs);
  const { last, next } = run.verdict;
  const facts = {
    stage: terms.stages[run.critical]?.name ?? null,
    lastPackTo: pool.ids[last] ?? null,
    nextPackTo: pool.ids[next] ?? null,
    waterline:
      last < 0 ? null : cover(pool.stock[last]! + (run.x[last]! - 1) * terms.packSize, pool.burn[last]!),
  };
  const lines = rows.map((row, i) => line(recipients[row]!, i, leaf, terms, run, facts));
  return { allocated: run.allocated, ...facts, lines };
}

function line(
  recipient: RoundRecipient,
  i: number,
  { pool, caps }: LeafPool,
  terms: PoolTerms,
  run: PoolRun,
  facts: Parameters<typeof record>[4],
): Explanation {
  return record(recipient, run.x[i]!, terms.packSize, limitOf(i, pool, terms.stages, caps, run), facts);
}
