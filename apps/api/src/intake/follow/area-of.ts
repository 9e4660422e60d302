import type { CallContext } from '../../platform/access/call-context.js';

/** Whose reporters a caller follows: a fylkesmann's its kommuner, an RHF's its hospitals; null: the whole nation. */
export function areaOf({ scope, caller }: CallContext): string | null {
  if (scope === 'national') return null;
  if ((scope !== 'fylke' && scope !== 'rhf') || caller.organisationId === null) {
    throw new Error(`${scope} is no reach of somebody who follows reports`);
  }
  return caller.organisationId;
}
