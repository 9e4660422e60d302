import type { Me } from '../app/SignedInPage.js';

const SEE: readonly Me['role'][] = [
  ...(['KOMMUNE', 'HELSEFORETAK', 'FYLKESMANN', 'RHF'] as const),
  ...(['HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'] as const),
];

/** Whether urgent requests concern somebody, or are theirs to watch. */
export const seesUrgent = ({ role }: Me): boolean => SEE.includes(role);

/** Whether somebody can ask for an urgent delivery. */
export const asksUrgently = ({ role }: Me): boolean => role === 'KOMMUNE' || role === 'HELSEFORETAK';

const ANSWER: readonly Me['role'][] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET'];

/** Whether it can be somebody's turn to answer. */
export const answersUrgent = ({ role }: Me): boolean => ANSWER.includes(role);

/** An observer sees the shortage, not what was written about it. */
export const readsHistory = ({ role }: Me): boolean => role !== 'OBSERVER';
