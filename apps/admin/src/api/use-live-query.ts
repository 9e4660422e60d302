import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import type { WeekPart } from '../generated/graphql.js';
import { useLive } from '../live/live-context.js';
import { useTold } from '../live/use-told.js';
import { problemOf } from './problem.js';
import type { QueryState } from './query-state.js';
import { usePageVisible } from './use-page-visible.js';

/** Nobody tells of changes, or the last question got no answer. */
const UNTOLD_MS = 2_000;
/** Told of changes; but time passes too, and deadlines with it. */
const TOLD_MS = 30_000;

interface Kept<Data> {
  readonly data: Data;
  readonly at: Date;
}

/**
 * A query that asks again when it is told that something changed, and every two seconds when nobody tells, while somebody looks.
 * It stops asking when it was refused, and keeps the last good answer through failures.
 * @param repeat 'untilAnswered' for figures that do not change any more: asks again only after a failure. Else the parts whose changes
 *   it asks again at
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  repeat: 'untilAnswered' | readonly WeekPart[],
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
  const wanted = repeat !== 'untilAnswered' || problem !== null;
  const asking = usePageVisible() && wanted && !fetching && !refused;
  useTold(repeat === 'untilAnswered' ? undefined : repeat, asking, refetch);
  const { isTold } = useLive();
  const wait = isTold && problem === null ? TOLD_MS : UNTOLD_MS;
  useEffect(() => {
    if (!asking) return undefined;
    const timer = setTimeout(refetch, wait);
    return () => clearTimeout(timer);
  }, [asking, refetch, result, wait]);

  return { data: kept?.data, at: kept?.at, problem, refetch };
}
