export const ORGANISATION_KINDS = [
  'KOMMUNE',
  'FYLKESKOMMUNE',
  'FYLKESMANN',
  'RHF',
  'HELSEFORETAK',
  'PRIVATE_HOSPITAL',
  'NATIONAL_STORE',
  'RHF_STORE',
  'HELSEDIREKTORATET',
  'SYKEHUSINNKJOP',
  'LABORATORY',
  'OBSERVER',
  'AUDITOR',
] as const;

/** What an organisation is to this system; one organisation is one kind. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
