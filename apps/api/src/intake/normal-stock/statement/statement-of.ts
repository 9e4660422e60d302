import type { AnnualUse } from '../annual-use/annual-use.js';
import { NORMAL_STOCK_KINDS, type NormalStockKind } from '../kind.js';
import { countedHeld, missingOf } from '../rule/held.js';
import { statableYears, threeMonths } from '../rule/three-months.js';
import { annualUseOf } from './annual-use-of.js';
import type { Facts } from './facts.js';
import { NormalStockState, type NormalStock, type NormalStockLine } from './normal-stock.js';
import { ownHolding } from './own-holding.js';

/** The first day of the duty. */
const IN_FORCE = '2026-01-01';

/** How one organisation stands to § 8 a. */
export function statementOf(facts: Facts): NormalStock {
  const { organisationId, today, declared } = facts;
  const thisYear = Number(today.slice(0, 4));
  const known = new Map(statableYears(thisYear).map((year) => [year, annualUseOf(year, facts)]));
  const lines = NORMAL_STOCK_KINDS.map((kind) => lineOf(kind, thisYear, known, facts));
  const counted = new Set(
    lines.flatMap(({ years }) => years.flatMap(({ year, takenFrom }) => [year, takenFrom])),
  );
  return {
    ...{ organisationId, date: today, inForce: today >= IN_FORCE, lines },
    synthetic: [
      ...facts.reportedYears,
      ...facts.statedYears,
      ...facts.reportedStock,
      ...facts.shares,
      declared,
    ].some((fact) => fact?.synthetic === true),
    annualUse: [...known.values()].filter(({ year, revision }) => counted.has(year) || revision > 0),
    ownStock: declared,
  };
}

function lineOf(
  kind: NormalStockKind,
  thisYear: number,
  known: ReadonlyMap<number, AnnualUse>,
  facts: Facts,
): NormalStockLine {
  const { years, required } = threeMonths(thisYear, (year) => {
    const line = known.get(year)?.lines.find((each) => each.kind === kind);
    return { used: line?.used ?? null, deviant: (line?.deviantBecause ?? null) !== null };
  });
  const own = ownHolding(kind, facts);
  const shares = facts.shares.filter((share) => share.kind === kind);
  const held = countedHeld([own, ...shares]);
  const missing = missingOf(required, held);
  const state =
    missing === null
      ? NormalStockState.UNKNOWN
      : missing > 0
        ? NormalStockState.LACKING
        : NormalStockState.MET;
  return { kind, years, required, own, shares, held, missing, state };
}
