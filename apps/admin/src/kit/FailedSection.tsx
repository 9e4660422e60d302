import type { QueryState } from '../api/query-state.js';
import { ProblemAlert } from './ProblemAlert.js';
import { Section } from './Section.js';

/** For a section that is only there when there is something to say: why that is not known. Nothing once it is, or while it is asked for. */
export function FailedSection({ title, state }: { title: string; state: QueryState<unknown> }) {
  if (state.data !== undefined || state.problem === null) return null;
  return (
    <Section title={title} across>
      <ProblemAlert problem={state.problem} onRetry={state.refetch} />
    </Section>
  );
}
