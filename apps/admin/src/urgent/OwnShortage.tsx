import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnShortageDocument } from '../generated/graphql.js';
import { FailedSection } from '../kit/FailedSection.js';
import { RunsOutSoon } from './RunsOutSoon.js';

/** What runs out soon by the caller's own report of a week. */
export function OwnShortage({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(OwnShortageDocument, { organisationId, isoWeek }, ['REPORTS']);
  const report = state.data?.weeklyReport;
  if (report) return <RunsOutSoon organisationId={organisationId} lines={report.lines} />;
  return <FailedSection title={t('urgent.runsOutTitle')} state={state} />;
}
