import type { Role } from '@fordel/shared';
import type { Caller, Scope } from './call-context.js';

/** Operation ('Mutation.submitWeeklyReport', 'Organisation.contacts', 'GET /health/live') × role → scope; absent is refused. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>;

export const ACCESS_TABLE = Symbol('ACCESS_TABLE');

/** Who a proven subject is. null: no current membership, whatever the token says. */
export interface Memberships {
  callerOf(subject: string): Promise<Caller | null>;
}

/** Who holds a personal link: a secret that stands for a sign-in, asked for on every request so that a revoked one ends at once. */
export interface PersonalLinks {
  /** Whether this is the secret of a link, good or not, rather than a token of the issuer. */
  isLink(bearer: string): boolean;
  /** null: nobody (any more). */
  callerOf(link: string): Promise<Caller | 'EXPIRED' | null>;
}

export const PERSONAL_LINKS = Symbol('PERSONAL_LINKS');

export const MEMBERSHIPS = Symbol('MEMBERSHIPS');
