import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ReportFormDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { weekParts } from '../kit/iso-week.js';
import { ReportHeader } from './ReportHeader.js';
import { ReportView } from './ReportView.js';

interface OwnReportPageProps {
  readonly organisationId: string;
  readonly isoWeek: string;
  /** By the database's clock. */
  readonly now: string;
}

/** The form of the caller's own organisation, or what came of it. */
export function OwnReportPage({ organisationId, isoWeek, now }: OwnReportPageProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(ReportFormDocument, { organisationId, isoWeek }, 'untilAnswered');
  const title = t('report.title', { week: String(weekParts(isoWeek).week) });
  if (state.data === undefined) return <Opening title={title} state={state} />;
  const form = state.data.reportForm;
  if (!form) return <Paragraph className="wide opening">{t('report.notExpected')}</Paragraph>;
  return (
    <>
      <ReportHeader form={form} now={now} />
      <div className="wide grid report-page">
        <ReportView form={form} now={now} refetch={state.refetch} />
      </div>
    </>
  );
}
