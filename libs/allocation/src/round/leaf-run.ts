import { cover, record } from '../explain/record.js';
import { gather, type PoolColumns } from '../pool/columns.js';
import { limitOf } from '../pool/limit.js';
import { runPool } from '../pool/run-pool.js';
import { cumulativeCaps, type StageCaps } from '../pool/stage-caps.js';
import type { PoolTerms } from '../pool/types.js';
import type { Explanation, RoundRecipient } from './types.js';

/** One leaf's recipients, ready to be shared to. */
export interface LeafPool {
  /** Where each recipient stands in the order of ids. */
  readonly places: readonly number[];
  readonly recipients: readonly RoundRecipient[];
  readonly pool: PoolColumns;
  readonly caps: readonly StageCaps[];
  /** Packs its recipients can use. */
  readonly demand: number;
}

/** Gathers the recipients at the given places of the order and computes what they can use. */
export function leafPool(
  all: readonly RoundRecipient[],
  order: Uint32Array,
  places: readonly number[],
  terms: PoolTerms,
): LeafPool {
  const rows = places.map((place) => order[place]!);
  const pool = gather(all, ({ need }) => need, rows, terms.packSize);
  const caps = cumulativeCaps(pool, terms.stages, terms.packSize);
  return { places, recipients: rows.map((row) => all[row]!), pool, caps, demand: caps.at(-1)!.sum };
}

/** Shares `packs` to the leaf and writes every recipient's record to its place in `lines`. */
export function runLeaf(leaf: LeafPool, terms: PoolTerms, packs: number, lines: Explanation[]) {
  const { pool, caps, places, recipients } = leaf;
  const run = runPool(pool, terms, caps, packs);
  const { last, next } = run.verdict;
  const facts = {
    stage: terms.stages[run.critical]?.name ?? null,
    lastPackTo: pool.ids[last] ?? null,
    waterline:
      last < 0 ? null : cover(pool.stock[last]! + (run.x[last]! - 1) * terms.packSize, pool.burn[last]!),
  };
  for (let i = 0; i < places.length; i++) {
    const limit = limitOf(i, pool, terms.stages, caps, run);
    lines[places[i]!] = record(recipients[i]!, run.x[i]!, terms.packSize, limit, facts);
  }
  return {
    allocated: run.allocated,
    criticalStage: facts.stage,
    lastPackTo: facts.lastPackTo,
    nextPackTo: pool.ids[next] ?? null,
  };
}
