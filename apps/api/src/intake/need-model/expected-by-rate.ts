import type { NeedModelRate } from './need-model-rate.js';

/** What the model knows a reporter by; null where it has no such figure. */
export interface Reporter {
  readonly population: number | null;
  readonly population80Plus: number | null;
  readonly somaticBeds: number | null;
}

/**
 * Base units a week by a rate, rounded up: base · inhabitants / 1,000 + per resident · residents of 80 or older, or base · beds.
 * null: the model says nothing, which is not the same as no use.
 */
export function expectedByRate(
  { base, perResident80Plus }: Pick<NeedModelRate, 'base' | 'perResident80Plus'>,
  { population, population80Plus, somaticBeds }: Reporter,
): number | null {
  if (perResident80Plus === null) return somaticBeds === null ? null : whole(base * somaticBeds);
  // Who is not counted is not nobody.
  if (population === null || (population80Plus === null && perResident80Plus > 0)) return null;
  return whole((base * population) / 1000 + perResident80Plus * (population80Plus ?? 0));
}

/** Rates are thousandths, so what is beyond the sixth decimal is a double's and not a use. */
function whole(use: number): number | null {
  return use > 0 ? Math.ceil(Math.round(use * 1e6) / 1e6) : null;
}
