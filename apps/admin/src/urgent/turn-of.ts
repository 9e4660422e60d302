import type { Me } from '../app/SignedInPage.js';
import type { ListedUrgentFragment } from '../generated/graphql.js';

/** What a request waits for the reader to do; null: nothing. */
export type Turn = 'withdraw' | 'answer' | 'takeOver' | 'decide' | null;

export function turnOf(
  { state, overdue, recipient, answerer }: ListedUrgentFragment,
  { role, organisation }: Me,
): Turn {
  const open = state === 'SENT' || state === 'FORWARDED';
  if (open && organisation?.id === recipient.id) return 'withdraw';
  if (state === 'SENT' && organisation?.id === answerer.id) return 'answer';
  if (role !== 'HELSEDIREKTORATET') return null;
  if (overdue) return 'takeOver';
  return state === 'FORWARDED' ? 'decide' : null;
}
