import type { Role } from '@fordel/shared';
import type { Caller, Scope } from './call-context.js';

/** Operation ('Mutation.submitWeeklyReport', 'Organisation.contacts', 'GET /health/live') × role → scope; absent is refused. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>;

export const ACCESS_TABLE = Symbol('ACCESS_TABLE');

/** Who a proven subject is. null: no current membership, whatever the token says. */
export interface Memberships {
  callerOf(subject: string): Promise<Caller | null>;
}

export const MEMBERSHIPS = Symbol('MEMBERSHIPS');
