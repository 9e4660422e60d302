import { createHash } from 'node:crypto';

/** The seed of the first round: nothing anybody could have chosen. */
export const FIRST_SEED = '0'.repeat(64);

/**
 * The rank of each recipient in a product's lottery, from 0: the order of SHA-256(seed ‖ product ‖ recipient), the three written
 * one after the other as text.
 */
export function lotteryRanks(
  seed: string,
  productId: string,
  recipientIds: readonly string[],
): Map<string, number> {
  const drawn = recipientIds.map((id) => ({
    id,
    ticket: createHash('sha256').update(seed).update(productId).update(id).digest('hex'),
  }));
  drawn.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  return new Map(drawn.map(({ id }, rank) => [id, rank]));
}
