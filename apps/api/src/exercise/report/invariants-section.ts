import { INVARIANTS } from '../invariants/all-invariants.js';
import type { Outcome } from '../outcome/outcome.js';

const SHOWN = 5;

/** Each invariant with OK or BROKEN and, when broken, the first breaches. */
export function invariantsSection(outcome: Outcome): { text: string; allHold: boolean } {
  const checked = INVARIANTS.map(({ name, breaches }) => ({ name, found: breaches(outcome) }));
  const lines = checked.flatMap(({ name, found }) => [
    `  ${found.length === 0 ? 'OK    ' : 'BROKEN'}  ${name}`,
    ...found.slice(0, SHOWN).map((breach) => `            ${breach}`),
    ...(found.length > SHOWN ? [`            and ${found.length - SHOWN} more`] : []),
  ]);
  return {
    text: ['Checked', ...lines].join('\n'),
    allHold: checked.every(({ found }) => found.length === 0),
  };
}
