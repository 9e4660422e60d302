import type { QueryState } from '../api/query-state.js';
import { Loading } from './Loading.js';
import { ProblemAlert } from './ProblemAlert.js';

/** A page before its first answer: that it is on its way, or why it is not. */
export function Opening({ title, state }: { title: string; state: QueryState<unknown> }) {
  return (
    <div className="wide opening">
      <h1 className="ds-sr-only">{title}</h1>
      {state.problem ? (
        <ProblemAlert problem={state.problem} onRetry={state.refetch} />
      ) : (
        <Loading lines={6} />
      )}
    </div>
  );
}
