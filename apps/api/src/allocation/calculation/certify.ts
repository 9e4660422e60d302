import { AllocationError, verifyRound, type RoundInput, type RoundOutcome } from '@fordel/allocation';

/**
 * Proves an outcome once more before it is stored, from nothing but what will be published: the records' pool, class, stock,
 * burn and cap, the lottery and the populations.
 * @throws AllocationError INVARIANT naming the pool and the recipient that shows it
 */
export function certify(input: RoundInput, { recipients: records }: RoundOutcome): void {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const recipients = input.recipients.map((recipient) => {
    const { pool, class: priority, stock, burn, cap } = recordOf.get(recipient.id)!;
    return { ...recipient, pool, class: priority, need: { ...recipient.need, stock, burn, cap } };
  });
  const [fault] = verifyRound({ ...input, recipients }, records);
  if (fault) throw new AllocationError('INVARIANT', `${fault.pool}: ${fault.fault}`, fault.last);
}
