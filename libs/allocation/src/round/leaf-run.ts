import { cover, record } from '../explain/record.js';
import { gather, type PoolColumns } from '../pool/columns.js';
import { limitsOf } from '../pool/limit.js';
import { runPool } from '../pool/run-pool.js';
import { cumulativeCaps, type StageCaps } from '../pool/stage-caps.js';
import type { PoolTerms } from '../pool/types.js';
import type { Explanation, RoundRecipient } from './types.js';

/** One leaf's recipients, ready to be shared to. */
export interface LeafPool {
  /** Where each stands in the input. */
  readonly rows: readonly number[];
  readonly pool: PoolColumns;
  readonly caps: readonly StageCaps[];
  /** Packs its recipients can use. */
  readonly demand: number;
}

/** Gathers a leaf's recipients and computes what they can use. */
export function leafPool(
  recipients: readonly RoundRecipient[],
  rows: readonly number[],
  terms: PoolTerms,
): LeafPool {
  const pool = gather(recipients, ({ need }) => need, rows, terms.packSize);
  const caps = cumulativeCaps(pool, terms.stages, terms.packSize);
  return { rows, pool, caps, demand: caps.at(-1)!.sum };
}

/** Shares `packs` to the leaf and writes every recipient's record to its row in `lines`. */
export function runLeaf(
  recipients: readonly RoundRecipient[],
  { pool, caps, rows }: LeafPool,
  terms: PoolTerms,
  packs: number,
  lines: Explanation[],
) {
  const run = runPool(pool, terms, caps, packs);
  const { last, next } = run.verdict;
  const facts = {
    stage: terms.stages[run.critical]?.name ?? null,
    lastPackTo: pool.ids[last] ?? null,
    waterline:
      last < 0 ? null : cover(pool.stock[last]! + (run.x[last]! - 1) * terms.packSize, pool.burn[last]!),
  };
  const limitOf = limitsOf(pool, terms.stages, caps, run);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    lines[row] = record(recipients[row]!, run.x[i]!, terms.packSize, limitOf(i), facts);
  }
  return {
    allocated: run.allocated,
    criticalStage: facts.stage,
    lastPackTo: facts.lastPackTo,
    nextPackTo: pool.ids[next] ?? null,
  };
}
