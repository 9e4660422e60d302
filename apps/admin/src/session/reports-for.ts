import type { Reporters, Role } from '../generated/graphql.js';

/** Whose reports somebody of this role sends on their behalf: a fylkesmann its kommuner's, an RHF its hospitals'; null: nobody else's. */
export function reportsFor(role: Role): Reporters | null {
  if (role === 'FYLKESMANN') return 'KOMMUNE';
  return role === 'RHF' ? 'HOSPITAL' : null;
}
