import type { QueryState } from '../api/query-state.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { MeDocument, type MeQuery } from '../generated/graphql.js';
import { useSession } from './session-context.js';

/** Who the API takes us for; asked once per sign-in. Nobody once the sign-in has ended, whatever was known before. */
export function useMe(): QueryState<MeQuery> {
  const { session } = useSession();
  const state = useLiveQuery(MeDocument, {}, 'untilAnswered');
  return session === null ? { ...state, data: undefined } : state;
}
