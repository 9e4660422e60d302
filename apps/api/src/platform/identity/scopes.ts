import type { VerifiedToken } from './verified-token.js';

/** A person's token is for Fordel, or it is not. */
const PERSON = 'fordel';
/** Maskinporten's prefix:subscope. Who may write may also read. */
export const MACHINE_READS = 'fordel:weeklyreport.read';
export const MACHINE_WRITES = 'fordel:weeklyreport.write';

/** Whether the token was made for anything that is done here. */
export function isForUs({ machine, scopes }: Pick<VerifiedToken, 'machine' | 'scopes'>): boolean {
  return (machine ? [MACHINE_READS, MACHINE_WRITES] : [PERSON]).some((scope) => scopes.includes(scope));
}
