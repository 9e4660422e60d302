import type { CallContext } from '../../platform/access/call-context.js';

/** The county whose kommuner a caller follows: a fylkesmann's own; null: the whole nation, hospitals included. */
export function countyOf({ scope, caller }: CallContext): string | null {
  if (scope === 'national') return null;
  if (scope !== 'fylke' || caller.organisationId === null) {
    throw new Error(`${scope} is no reach of somebody who follows reports`);
  }
  return caller.organisationId;
}
