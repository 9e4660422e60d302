import type { Role } from '../generated/graphql.js';
import { followsOthers } from '../session/follows-others.js';
import { reportsFor } from '../session/reports-for.js';
import { useMe } from '../session/use-me.js';

const CALLERS: readonly Role[] = ['FYLKESMANN', 'RHF', 'HELSEDIREKTORATET'];

/** Somebody who follows reports up, or watches. */
export interface Follower {
  /** A fylkesmann follows the kommuner of its county, an RHF the hospitals of its region. */
  readonly follows: 'county' | 'region' | 'nation';
  /** The county it follows; null: no county. */
  readonly county: string | null;
  /** Calls reporters, and writes messages to them. */
  readonly calls: boolean;
  /** Sees contacts and the call log. */
  readonly seesContacts: boolean;
  /** Reports on behalf of those it follows. */
  readonly reports: boolean;
}

/** null: the caller is not one. */
export function useFollower(): Follower | null {
  const me = useMe().data?.me;
  if (!me || !followsOthers(me.role)) return null;
  const isFylkesmann = me.role === 'FYLKESMANN';
  return {
    follows: isFylkesmann ? 'county' : me.role === 'RHF' ? 'region' : 'nation',
    county: isFylkesmann ? (me.organisation?.id ?? null) : null,
    calls: CALLERS.includes(me.role),
    seesContacts: me.role !== 'OBSERVER',
    reports: reportsFor(me.role) !== null,
  };
}
