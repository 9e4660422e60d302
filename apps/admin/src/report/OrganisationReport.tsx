import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ReportFormDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { weekParts } from '../kit/iso-week.js';
import { useMe } from '../session/use-me.js';
import { OwnReportView } from './OwnReportView.js';
import { ReportHeader } from './ReportHeader.js';
import { ReportView } from './ReportView.js';
import { reportedBy } from './reported-by.js';

const FORM = ['REPORTS', 'DELIVERIES', 'WEEK'] as const;

interface OrganisationReportProps {
  readonly organisationId: string;
  readonly isoWeek: string;
  /** By the database's clock. */
  readonly now: string;
}

/** The form of an organisation's report of a week, or what came of it. */
export function OrganisationReport({ organisationId, isoWeek, now }: OrganisationReportProps) {
  const { t } = useTranslation();
  const reader = useMe().data?.me.organisation?.id ?? null;
  const state = useLiveQuery(ReportFormDocument, { organisationId, isoWeek }, FORM);
  const title = t('report.title', { week: String(weekParts(isoWeek).week) });
  if (state.data === undefined) return <Opening title={title} state={state} />;
  const form = state.data.reportForm;
  if (!form) {
    return (
      <Paragraph className="wide opening">
        {t(organisationId === reader ? 'report.notExpected' : 'report.others.notExpected')}
      </Paragraph>
    );
  }
  const by = reportedBy(form.organisation, reader);
  return (
    <>
      <ReportHeader form={form} by={by} now={now} />
      <div className="wide grid report-page">
        {by === 'own' ? (
          <OwnReportView {...{ form, now }} refetch={state.refetch} />
        ) : (
          <ReportView {...{ form, by, now }} consolidation={null} refetch={state.refetch} />
        )}
      </div>
    </>
  );
}
