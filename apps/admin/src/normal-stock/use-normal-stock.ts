import type { Me } from '../app/SignedInPage.js';
import { followsOthers } from '../session/follows-others.js';
import { useMe } from '../session/use-me.js';

const HOLDERS: readonly Me['role'][] = ['KOMMUNE', 'FYLKESKOMMUNE', 'RHF'];

/** Whether somebody acts for an organisation under the duty. */
export const holds = ({ role }: Me): boolean => HOLDERS.includes(role);

/** Whether the caller holds such a stock or follows those of others. */
export function useNormalStock(): boolean {
  const me = useMe().data?.me;
  return me !== undefined && (holds(me) || followsOthers(me.role));
}
