import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { problemOf } from './problem.js';
import type { QueryState } from './query-state.js';
import { usePageVisible } from './use-page-visible.js';

const EVERY_MS = 2_000;

interface Kept<Data> {
  readonly data: Data;
  readonly at: Date;
}

/**
 * A query that asks again two seconds after each answer while somebody looks. It stops asking when it was refused,
 * and keeps the last good answer through failures.
 * @param repeat 'untilAnswered' for figures that do not change any more: asks again only after a failure
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  repeat: 'always' | 'untilAnswered' = 'always',
): QueryState<Data> {
  const [result, execute] = useQuery<Data, AnyVariables>({
    query,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const [kept, keep] = useState<Kept<Data>>();
  const { data, error, fetching } = result;
  if (data !== undefined && data !== null && !error && kept?.data !== data) keep({ data, at: new Date() });

  const refetch = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const problem = error ? problemOf(error) : null;
  const refused = problem?.kind === 'signIn' || problem?.kind === 'forbidden';
  const wanted = repeat === 'always' || problem !== null;
  const asking = usePageVisible() && wanted && !fetching && !refused;
  useEffect(() => {
    if (!asking) return undefined;
    const timer = setTimeout(refetch, EVERY_MS);
    return () => clearTimeout(timer);
  }, [asking, refetch, result]);

  return { data: kept?.data, at: kept?.at, problem, refetch };
}
