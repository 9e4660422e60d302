import type { OrganisationKind } from '../generated/graphql.js';

/** Whose weekly reports tell of an organisation's use and stock: a kommune's its own, an RHF's its hospitals', a fylkeskommune's nobody's. */
export type WhoseReports = 'OWN' | 'HOSPITALS' | 'NOBODYS';

export function whoseReports(kind: OrganisationKind): WhoseReports {
  if (kind === 'RHF') return 'HOSPITALS';
  return kind === 'FYLKESKOMMUNE' ? 'NOBODYS' : 'OWN';
}
