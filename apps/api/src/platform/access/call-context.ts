import type { Locale, Role } from '@fordel/shared';
import type { MachineClaims } from '../identity/verified-token.js';

/** How far an operation reaches for a role: nothing but public facts, own organisation, own fylke, own RHF, everything. */
export type Scope = 'public' | 'own' | 'fylke' | 'rhf' | 'national' | 'system';

/** Who is calling: proven by the token, given a role by its membership. Without a token: nobody in particular. */
export interface Caller {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  /** Absent: a person, nobody in particular, or the program itself. */
  readonly machine?: CallingMachine;
}

/** A system that acts for an organisation. */
export interface CallingMachine {
  readonly claims: MachineClaims;
  /** Its token lets it change things, not only read them. */
  readonly mayWrite: boolean;
}

/** One operation of one caller, with the scope the access table grants it. */
export interface CallContext {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly operation: string;
  readonly requestId: string | null;
  readonly locale: Locale;
}

export const PUBLIC_CALLER: Caller = { subject: '', name: '', role: 'public', organisationId: null };

/** Work nobody asked for: jobs, migrations, loading the register. Named, so that the audit trail says which. */
export function systemCall(operation: string, requestId: string | null = null): CallContext {
  return {
    caller: { subject: 'system', name: 'system', role: 'system', organisationId: null },
    scope: 'system',
    operation,
    requestId,
    locale: 'nb',
  };
}
