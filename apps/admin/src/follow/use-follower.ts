import type { Role } from '../generated/graphql.js';
import { useMe } from '../session/use-me.js';

const FOLLOWERS: readonly Role[] = ['FYLKESMANN', 'HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'];
const CALLERS: readonly Role[] = ['FYLKESMANN', 'HELSEDIREKTORATET'];

/** Somebody who follows reports up, or watches. The API holds the same bounds; this only hides what it would refuse. */
export interface Follower {
  /** The county it follows; null: the nation. */
  readonly county: string | null;
  /** Calls and writes to reporters. */
  readonly calls: boolean;
  /** Sees contacts and the call log. */
  readonly seesContacts: boolean;
  /** Reports on behalf of a kommune. */
  readonly reports: boolean;
}

/** null: the caller is not one. */
export function useFollower(): Follower | null {
  const me = useMe().data?.me;
  if (!me || !FOLLOWERS.includes(me.role)) return null;
  const isFylkesmann = me.role === 'FYLKESMANN';
  return {
    county: isFylkesmann ? (me.organisation?.id ?? null) : null,
    calls: CALLERS.includes(me.role),
    seesContacts: me.role !== 'OBSERVER',
    reports: isFylkesmann,
  };
}
