/** What is known of the new cases a kommune can expect in a week. */
export interface CasesOfWeek {
  /** Its own, or those of the county it is a part of. */
  readonly cases: number;
  /** null: the figure is its own; else its part of the county's inhabitants is its part of the cases. */
  readonly partOf: { readonly inhabitants: number; readonly ofCounty: number } | null;
}

/** The largest factor the rule takes, in thousandths: a thousandfold. */
const FACTOR_MAX = 1_000_000;

const ceilDiv = (a: bigint, b: bigint): number => Number((a + b - 1n) / b);

/**
 * Base units a week besides the usual: ⌈cases · perCase / 1000⌉, of a county's cases ⌈cases · perCase · inhabitants / (1000 · those
 * of the county)⌉. Rounded once, and up.
 * @param perCase thousandths of a base unit
 */
export function extraByCases({ cases, partOf }: CasesOfWeek, perCase: number): number {
  const all = BigInt(cases) * BigInt(perCase);
  return partOf === null
    ? ceilDiv(all, 1000n)
    : ceilDiv(all * BigInt(partOf.inhabitants), 1000n * BigInt(partOf.ofCounty));
}

/**
 * The outbreak factor of effective need, in thousandths: (base + extra) / base = 1000 + ⌈1000 · extra / base⌉, at most a thousandfold.
 * It lifts the bound on a claim, and what is imputed for whoever did not report; a fresh report within the bound is not touched.
 * @param base the model's weekly use without cases, base units, above 0
 */
export function outbreakFactor(base: number, extra: number): number {
  return Math.min(FACTOR_MAX, 1000 + ceilDiv(1000n * BigInt(extra), BigInt(base)));
}
