import type { Me } from '../app/SignedInPage.js';

const SEE: readonly Me['role'][] = [
  ...(['KOMMUNE', 'HELSEFORETAK', 'RHF', 'FYLKESMANN'] as const),
  ...(['HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'] as const),
];

/** Whether somebody sees what cases are expected. The API holds the same bounds; this only hides what it would refuse. */
export const seesCases = ({ role }: Me): boolean => SEE.includes(role);

/** Whether somebody states them: those who do not receive by them. */
export const statesCases = ({ role }: Me): boolean => role === 'FYLKESMANN' || role === 'HELSEDIREKTORATET';
