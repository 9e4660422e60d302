import { useLiveQuery } from '../api/use-live-query.js';
import { OwnShortageDocument } from '../generated/graphql.js';
import { RunsOutSoon } from './RunsOutSoon.js';

/** What runs out soon by the caller's own report of a week. */
export function OwnShortage({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }) {
  const { data } = useLiveQuery(OwnShortageDocument, { organisationId, isoWeek }, ['REPORTS']);
  return data?.weeklyReport ? <RunsOutSoon lines={data.weeklyReport.lines} /> : null;
}
