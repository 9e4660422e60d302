import type { Role } from '@fordel/shared';
import type { Scope } from './call-context.js';
import type { AccessTable } from './ports.js';

/** The scope of an operation for a role, or null when the role may not call it. */
export function scopeOf(table: AccessTable, operation: string, role: Role): Scope | null {
  return table[operation]?.[role] ?? null;
}
