import type { Me } from '../app/SignedInPage.js';
import { useMe } from '../session/use-me.js';

const ROLES: readonly Me['role'][] = ['KOMMUNE', 'HELSEFORETAK', 'FYLKESMANN', 'HELSEDIREKTORATET'];

/** Whether somebody writes and reads messages. */
export const corresponds = ({ role }: Me): boolean => ROLES.includes(role);

/** Whether the caller does. */
export function useCorresponds(): boolean {
  const me = useMe().data?.me;
  return me !== undefined && corresponds(me);
}

/** Whether somebody begins conversations; a hospital answers only. */
export const writes = (me: Me): boolean => corresponds(me) && me.role !== 'HELSEFORETAK';
