import { useState } from 'react';
import type { QueryState } from '../api/query-state.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { ConsolidationDocument, type ConsolidationQuery } from '../generated/graphql.js';

/** The parts of the caller's institutions in a week, and what they add up to. */
export type Consolidation = ConsolidationQuery['consolidation'];

const WATCHED = ['INSTITUTIONS', 'REPORTS', 'WEEK'] as const;

/** Live, for those who have institutions. */
export function useConsolidation(isoWeek: string): QueryState<ConsolidationQuery> {
  const [watched, watch] = useState(false);
  const state = useLiveQuery(ConsolidationDocument, { isoWeek }, watched ? WATCHED : 'untilAnswered');
  if (!watched && state.data && state.data.consolidation.institutions.length > 0) watch(true);
  return state;
}
