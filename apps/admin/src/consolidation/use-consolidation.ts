import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query.js';
import { ConsolidationDocument, type ConsolidationQuery } from '../generated/graphql.js';

/** The parts of the caller's institutions in a week, and what they add up to. */
export type Consolidation = ConsolidationQuery['consolidation'];

/** Live, for those who have institutions; null until it is known. */
export function useConsolidation(isoWeek: string): Consolidation | null {
  const [watched, watch] = useState(false);
  const { data } = useLiveQuery(ConsolidationDocument, { isoWeek }, watched ? 'untold' : 'untilAnswered');
  const consolidation = data?.consolidation ?? null;
  if (!watched && consolidation && consolidation.institutions.length > 0) watch(true);
  return consolidation;
}
