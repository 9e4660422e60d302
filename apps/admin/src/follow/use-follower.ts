import type { Role } from '../generated/graphql.js';
import { useMe } from '../session/use-me.js';

const FOLLOWERS: readonly Role[] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET', 'OBSERVER', 'AUDITOR'];
const CALLERS: readonly Role[] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET'];
const WRITERS: readonly Role[] = ['FYLKESMANN', 'HELSEDIREKTORATET'];

/** Somebody who follows reports up, or watches. The API holds the same bounds; this only hides what it would refuse. */
export interface Follower {
  /** A fylkesmann follows the kommuner of its county, an RHF the hospitals of its region. */
  readonly follows: 'county' | 'region' | 'nation';
  /** The county it follows; null: no county. */
  readonly county: string | null;
  readonly calls: boolean;
  /** Writes messages to reporters. */
  readonly writes: boolean;
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
    follows: isFylkesmann ? 'county' : me.role === 'RHF' ? 'region' : 'nation',
    county: isFylkesmann ? (me.organisation?.id ?? null) : null,
    calls: CALLERS.includes(me.role),
    writes: WRITERS.includes(me.role),
    seesContacts: me.role !== 'OBSERVER',
    reports: isFylkesmann,
  };
}
