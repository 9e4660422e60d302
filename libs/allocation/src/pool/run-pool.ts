import { verifyColumns, type Verdict } from '../certificate/verify-columns.js';
import { AllocationError } from '../errors.js';
import { fillColumns } from '../kernel/fill-columns.js';
import type { FillColumns } from '../kernel/columns.js';
import type { PoolColumns } from './columns.js';
import { levelColumns } from './rules.js';
import type { StageCaps } from './stage-caps.js';
import type { PoolTerms } from './types.js';

/** A pool's outcome in rows; packs. */
export interface PoolRun {
  readonly x: Int32Array;
  readonly allocated: number;
  /** Index of the first stage that could not be filled; the number of stages when all were. */
  readonly critical: number;
  readonly verdict: Verdict;
}

/** The kernel step of the critical stage: everything before it is filled, nothing after it is touched. */
export interface CriticalStep {
  readonly critical: number;
  readonly columns: FillColumns;
  /** Packs left for this stage. */
  readonly packs: number;
}

/** Finds the critical stage of `packs` packs; when there is none, the last stage with nothing more to ask for. */
export function criticalStep(
  pool: PoolColumns,
  terms: PoolTerms,
  caps: readonly StageCaps[],
  packs: number,
): CriticalStep {
  const short = caps.findIndex(({ sum }) => sum > packs);
  const critical = short < 0 ? caps.length : short;
  const filled = caps[critical - 1];
  const lo = filled?.caps ?? new Int32Array(pool.ids.length);
  const cap = caps[critical]?.caps ?? lo;
  const level = levelColumns(terms.rule, pool, terms.packSize);
  return { critical, columns: { ...level, lo, cap, tie: pool.tie }, packs: packs - (filled?.sum ?? 0) };
}

/** Runs a pool through its stages and proves the outcome before returning it. */
export function runPool(
  pool: PoolColumns,
  terms: PoolTerms,
  caps: readonly StageCaps[],
  packs: number,
): PoolRun {
  const step = criticalStep(pool, terms, caps, packs);
  const x = new Int32Array(pool.ids.length);
  const granted = fillColumns(step.columns, terms, step.packs, x);
  const verdict = verifyColumns(step.columns, terms, step.packs, x);
  if (verdict.fault !== null) throw new AllocationError('INVARIANT', 'certificate', verdict.fault);
  return { x, allocated: (caps[step.critical - 1]?.sum ?? 0) + granted, critical: step.critical, verdict };
}
