import { useConsolidation } from '../consolidation/use-consolidation.js';
import type { ReportFormFragment } from '../generated/graphql.js';
import { ReportView } from './ReportView.js';

interface OwnReportViewProps {
  readonly form: ReportFormFragment;
  readonly now: string;
  readonly refetch: () => void;
}

/** The caller's own report, with what its institutions sent. */
export function OwnReportView({ form, now, refetch }: OwnReportViewProps) {
  const consolidation = useConsolidation(form.week.isoWeek);
  return <ReportView by="own" {...{ form, consolidation, now, refetch }} />;
}
