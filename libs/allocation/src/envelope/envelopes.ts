import { AllocationError } from '../errors.js';
import type { Envelope, Line, Membership } from './types.js';

/**
 * Sums a round's lines over the members of each envelope; never the rule run on aggregates. Envelopes and members in the
 * order of ids. Throws AllocationError for a member the round does not know or one named twice in an envelope.
 */
export function envelopes(lines: readonly Line[], memberships: readonly Membership[]): Envelope[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const members = new Map<string, Map<string, Line>>();
  memberships.forEach(({ envelope, recipient }, i) => {
    const line = byId.get(recipient);
    if (!line) throw new AllocationError('UNKNOWN', `memberships[${i}].recipient`, recipient);
    const group = members.get(envelope) ?? new Map<string, Line>();
    if (group.has(recipient))
      throw new AllocationError('DUPLICATE', `memberships[${i}].recipient`, recipient);
    members.set(envelope, group.set(recipient, line));
  });
  return [...members.keys()].sort().map((envelope) => {
    const group = [...members.get(envelope)!.values()];
    const packs = group.reduce((sum, line) => sum + line.packs, 0);
    const units = group.reduce((sum, line) => sum + line.units, 0);
    return { envelope, packs, units, members: group.map(({ id }) => id).sort() };
  });
}
