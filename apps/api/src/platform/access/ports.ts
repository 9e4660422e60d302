import type { Role } from '@fordel/shared';
import type { MachineClaims } from '../identity/verified-token.js';
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

/** Why a proven machine is not let in. */
export const MACHINE_REFUSALS = {
  ORGANISATION_NUMBER_INVALID: 'The organisation number in the token is none: its check digit is wrong.',
  ORGANISATION_UNKNOWN: 'No kommune or hospital that reports has the organisation number in the token.',
  MACHINE_NOT_ADMITTED: 'The organisation in the token has not let machines report for it.',
  SYSTEM_USER_REVOKED: 'The organisation has shut the system user in the token out.',
} as const;
export type MachineRefusal = keyof typeof MACHINE_REFUSALS;

/** Which organisation a proven machine acts for, if it is let in. Nothing is kept: what is revoked ends at once. */
export interface MachineAdmissions {
  organisationOf(machine: MachineClaims): Promise<{ id: string; name: string } | MachineRefusal>;
}

export const MACHINE_ADMISSIONS = Symbol('MACHINE_ADMISSIONS');
