import type { ReactNode } from 'react';
import type { QueryState } from '../api/query-state.js';
import { Loading } from './Loading.js';
import { ProblemAlert } from './ProblemAlert.js';

interface LoadedProps<Data> {
  readonly state: QueryState<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, once it is there; until then that it is on its way, or why it is not. */
export function Loaded<Data>({ state, lines, children }: LoadedProps<Data>) {
  if (state.data !== undefined) return children(state.data);
  if (state.problem !== null) return <ProblemAlert problem={state.problem} onRetry={state.refetch} />;
  return <Loading {...(lines === undefined ? {} : { lines })} />;
}
