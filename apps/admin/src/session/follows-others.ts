import type { Role } from '../generated/graphql.js';

const FOLLOWERS: readonly Role[] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'];

/** Whether this role follows others up, or watches them. The API holds the same bounds; this only hides what it would refuse. */
export const followsOthers = (role: Role): boolean => FOLLOWERS.includes(role);
