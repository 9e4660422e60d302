import { NEED_MODEL_RATES } from './rates.js';

/** What the model knows a recipient by; null or absent where it has no such figure. */
export interface Activity {
  readonly kind: 'KOMMUNE' | 'HOSPITAL';
  readonly population: number | null;
  readonly somaticBeds: number | null;
}

/**
 * Base units a recipient like this uses of a category in a week, rounded up so that somebody always counts as somebody. null:
 * the model says nothing, which is not the same as no use.
 */
export function expectedWeeklyUse(
  categoryCode: string,
  { kind, population, somaticBeds }: Activity,
): number | null {
  const rate = NEED_MODEL_RATES[categoryCode];
  if (!rate) return null;
  // One division of exact integers, so that nothing but a true fraction is rounded up.
  const use =
    kind === 'KOMMUNE'
      ? ((population ?? 0) * rate.perThousandInhabitants) / 1_000_000
      : ((somaticBeds ?? 0) * rate.perSomaticBed) / 1000;
  return use > 0 ? Math.ceil(use) : null;
}
