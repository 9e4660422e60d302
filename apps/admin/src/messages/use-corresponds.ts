import type { Me } from '../app/SignedInPage.js';
import { useMe } from '../session/use-me.js';

const ROLES: readonly Me['role'][] = ['KOMMUNE', 'HELSEFORETAK', 'FYLKESMANN', 'RHF', 'HELSEDIREKTORATET'];

/** Whether somebody writes and reads messages; the same are told things by e-mail, and decide what. */
export const corresponds = ({ role }: Me): boolean => ROLES.includes(role);

/** Whether the caller does. */
export function useCorresponds(): boolean {
  const me = useMe().data?.me;
  return me !== undefined && corresponds(me);
}
