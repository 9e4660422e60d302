import { requireField } from '../checks.js';
import { AllocationError } from '../errors.js';
import { PACK_LIMIT } from '../exact.js';
import type { Grant } from '../fill.js';
import type { Envelope, Line, Rearrangement } from './types.js';

/**
 * The packs of an envelope's members after its owner has moved some between them, one move after the other; their sum stays,
 * and nobody outside is touched. In the order of ids. Throws AllocationError for an end outside the envelope, more packs than
 * the giver has at that point, or a move without a reason.
 */
export function rearrange(
  lines: readonly Line[],
  envelope: Envelope,
  moves: readonly Rearrangement[],
): Grant[] {
  const packs = new Map<string, number>();
  const byId = new Map(lines.map((line) => [line.id, line.packs]));
  for (const id of envelope.members) packs.set(id, byId.get(id) ?? 0);
  moves.forEach((move, i) => {
    const has = packs.get(move.from);
    const had = packs.get(move.to);
    if (has === undefined) throw new AllocationError('NOT_A_MEMBER', `moves[${i}].from`, move.from);
    if (had === undefined || move.to === move.from)
      throw new AllocationError('NOT_A_MEMBER', `moves[${i}].to`, move.to);
    requireField(move.packs, 1, PACK_LIMIT, 'moves', i, 'packs');
    if (move.packs > has) throw new AllocationError('NOT_ENOUGH', `moves[${i}].packs`, move.packs);
    if (move.reason.trim() === '') throw new AllocationError('EMPTY', `moves[${i}].reason`, move.reason);
    packs.set(move.from, has - move.packs).set(move.to, had + move.packs);
  });
  return envelope.members.map((id) => ({ id, packs: packs.get(id)! }));
}
