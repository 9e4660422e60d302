import type { Me } from '../app/SignedInPage.js';
import { useMe } from '../session/use-me.js';

const HOLDERS: readonly Me['role'][] = ['KOMMUNE', 'FYLKESKOMMUNE', 'RHF'];
const FOLLOWERS: readonly Me['role'][] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'];

/** Whether somebody acts for an organisation under the duty. */
export const holds = ({ role }: Me): boolean => HOLDERS.includes(role);

/** Whether somebody sees those of others. */
export const follows = ({ role }: Me): boolean => FOLLOWERS.includes(role);

/** Whether the caller holds such a stock or follows those of others. */
export function useNormalStock(): boolean {
  const me = useMe().data?.me;
  return me !== undefined && (holds(me) || follows(me));
}
