import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation/use-consolidation.js';
import type { ReportFormFragment } from '../generated/graphql.js';
import { FailedSection } from '../kit/FailedSection.js';
import { ReportView } from './ReportView.js';

interface OwnReportViewProps {
  readonly form: ReportFormFragment;
  readonly now: string;
  readonly refetch: () => void;
}

/** The caller's own report, with what its institutions sent. */
export function OwnReportView({ form, now, refetch }: OwnReportViewProps) {
  const { t } = useTranslation();
  const state = useConsolidation(form.week.isoWeek);
  const consolidation = state.data?.consolidation ?? null;
  return (
    <>
      <FailedSection title={t('institutions.week.title')} state={state} />
      <ReportView by="own" {...{ form, consolidation, now, refetch }} />
    </>
  );
}
