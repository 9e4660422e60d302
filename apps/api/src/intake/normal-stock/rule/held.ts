/** A holding in pieces: what an organisation has itself, or its share in a stock held together. */
export interface Holding {
  /** null: not known. */
  readonly quantity: number | null;
  /** null: not declared. */
  readonly storedInNorway: boolean | null;
}

/** What counts against the requirement: what is not declared to be stored abroad. null when a part of it is not known. */
export function countedHeld(holdings: readonly Holding[]): number | null {
  const counted = holdings.filter(({ storedInNorway }) => storedInNorway !== false);
  if (counted.some(({ quantity }) => quantity === null)) return null;
  return counted.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}

/** Pieces that are lacking, 0 when the requirement is met; null when it or what is held is not known. */
export function missingOf(required: number | null, held: number | null): number | null {
  // Nothing is required of what is not used: then nothing has to be known of what is held.
  if (required === 0) return 0;
  return required === null || held === null ? null : Math.max(0, required - held);
}
