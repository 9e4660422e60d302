export const ROLES = [
  'public',
  'kommune',
  'helseforetak',
  'fylkeskommune',
  'fylkesmann',
  'helsedirektoratet',
  'rhf',
  'sykehusinnkjop',
  'warehouse',
  'laboratory',
  'observer',
  'auditor',
  'machine',
  'institution',
  'system',
] as const;

/** On whose behalf a request acts; `public` is nobody in particular, `machine` a system that reports for an organisation, `system` the program itself. */
export type Role = (typeof ROLES)[number];
