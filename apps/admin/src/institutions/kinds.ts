import type { InstitutionKind, OrganisationKind } from '../generated/graphql.js';

const OF_KOMMUNER: readonly InstitutionKind[] = [
  'HOME_CARE',
  'NURSING_HOME',
  'GENERAL_PRACTICE',
  'SHELTER',
  'PRIVATE_PROVIDER',
  'FUNERAL_HOME',
];
const OF_HOSPITALS: readonly InstitutionKind[] = ['HOSPITAL', 'CLINIC'];

/** What kinds of institutions an organisation can have. */
export const kindsOf = (owner: OrganisationKind): readonly InstitutionKind[] =>
  owner === 'KOMMUNE' ? OF_KOMMUNER : OF_HOSPITALS;
