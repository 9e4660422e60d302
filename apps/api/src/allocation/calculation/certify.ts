import { AllocationError, verify, type RoundInput, type RoundOutcome } from '@fordel/allocation';

/**
 * Proves each pool's outcome once more, from nothing but the numbers that will be stored and the published lottery and populations.
 * @throws AllocationError INVARIANT naming the pool and the recipient that shows it
 */
export function certify(
  { policy, packSize, recipients }: RoundInput,
  { leaves, recipients: lines }: RoundOutcome,
): void {
  const facts = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  for (const leaf of leaves) {
    if (leaf.kind === 'CENTRAL') continue;
    const stored = lines.filter(({ pool }) => pool === leaf.pool);
    const pool = stored.map(({ id, class: priority, stock, burn, cap }) => {
      const { tie, population } = facts.get(id)!;
      return { id, class: priority, stock, burn, cap, tie, population };
    });
    const { valid, fault, last } = verify(
      { ...policy, packSize, packs: leaf.available, recipients: pool },
      stored,
    );
    if (!valid) throw new AllocationError('INVARIANT', `${leaf.pool}: ${fault}`, last);
  }
}
