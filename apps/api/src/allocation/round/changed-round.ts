import type { Transaction } from '../../platform/database/transaction.js';
import { RoundChanged } from './round.js';
import type { RoundRepository } from './round.repository.js';

/** The answer to a change of a round: the round as it is now. */
export async function changedRound(
  rounds: RoundRepository,
  tx: Transaction,
  id: string,
): Promise<RoundChanged> {
  const round = await rounds.byId(tx, id);
  if (!round) throw new Error(`round ${id} is gone`);
  return Object.assign(new RoundChanged(), { round });
}
