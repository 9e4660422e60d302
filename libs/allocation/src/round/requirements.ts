import { requireDistinctTies, requireInteger } from '../checks.js';
import { AllocationError } from '../errors.js';
import { QUANTITY_LIMIT } from '../exact.js';
import type { SpillOver } from '../policy.js';
import { requireClasses, requireTerms } from '../pool/requirements.js';
import type { LeafShare } from '../split/split-pools.js';
import type { RoundInput } from './types.js';

/** Throws AllocationError for whatever the split itself does not refuse. */
export function requireRound(input: RoundInput): void {
  const { policy, packSize, released, recipients } = input;
  requireTerms({ ...policy, packSize });
  requireInteger(policy.reserveBps, 0, 10_001, 'policy.reserveBps');
  requireInteger(released, 0, QUANTITY_LIMIT, 'released');
  requireClasses(recipients, policy.stages);
  requireDistinctTies(recipients, 'recipients');
}

/** Throws AllocationError for a spill-over that names no leaf, or the same one twice. */
export function requireSpillOver(spillOver: readonly SpillOver[], leaves: readonly LeafShare[]): void {
  const known = new Set(leaves.map(({ pool }) => pool));
  spillOver.forEach(({ from, to, bps }, i) => {
    const path = `policy.spillOver[${i}]`;
    if (!known.has(from)) throw new AllocationError('UNKNOWN', `${path}.from`, from);
    if (!known.has(to) || to === from) throw new AllocationError('UNKNOWN', `${path}.to`, to);
    requireInteger(bps, 0, 10_001, `${path}.bps`);
  });
}
