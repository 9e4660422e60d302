/**
 * Last week's use as it would have been with stock every day, base units: use · 7 / (7 − days without), rounded up.
 * Source: stock-out correction of average monthly consumption (WHO, MSH).
 * @param daysDry 0 to 6; null: not told, taken as none
 */
export function correctedUse(used: number, daysDry: number | null): number {
  return Math.ceil((used * 7) / (7 - (daysDry ?? 0)));
}
