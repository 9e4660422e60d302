import type { Me } from '../app/SignedInPage.js';

const SEE: readonly Me['role'][] = [
  ...(['KOMMUNE', 'HELSEFORETAK', 'RHF', 'FYLKESMANN'] as const),
  ...(['HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'] as const),
];

/** Whether somebody sees what cases are expected. The API holds the same bounds; this only hides what it would refuse. */
export const seesCases = ({ role }: Me): boolean => SEE.includes(role);

/** Whether somebody states them: those who do not receive by them. */
export const statesCases = ({ role }: Me): boolean => role === 'FYLKESMANN' || role === 'HELSEDIREKTORATET';

const SEE_ACTIVITY: readonly Me['role'][] = [
  'KOMMUNE',
  'FYLKESMANN',
  'HELSEDIREKTORATET',
  'OBSERVER',
  'AUDITOR',
];

/** Whether somebody sees what is stated of nursing homes and home care: of itself, or of those it answers or watches. */
export const seesActivity = ({ role }: Me): boolean => SEE_ACTIVITY.includes(role);

/** Whether somebody states it: a kommune of itself, or whoever answers it on its behalf. */
export const statesActivity = (me: Me): boolean => me.role === 'KOMMUNE' || statesCases(me);
