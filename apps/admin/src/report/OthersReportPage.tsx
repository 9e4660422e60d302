import type { IsoWeek } from '@fordel/shared';
import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { Opening } from '../kit/Opening.js';
import { useSession } from '../session/session-context.js';
import { useMe } from '../session/use-me.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import { OrganisationReport } from './OrganisationReport.js';
import './report.css';

interface OthersReportPageProps {
  readonly isoWeek: IsoWeek;
  readonly organisationId: string;
}

/** The report of somebody the caller follows: to be read, or by its fylkesmann to be written on its behalf. */
export function OthersReportPage({ isoWeek, organisationId }: OthersReportPageProps) {
  const { t } = useTranslation();
  const { session } = useSession();
  const me = useMe();
  const state = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const title = t('report.title', { week: String(weekParts(isoWeek).week) });
  if (state.data === undefined) return <Opening title={title} state={state} />;
  if (session === null) return <Paragraph className="wide opening">{t('problem.signIn')}</Paragraph>;
  if (me.data === undefined) return <Opening title={title} state={me} />;
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={state.data.clock} />
      <OrganisationReport
        key={`${organisationId} ${isoWeek}`}
        organisationId={organisationId}
        isoWeek={isoWeek}
        by={me.data.me.role === 'FYLKESMANN' ? 'onBehalf' : 'reader'}
        now={state.data.clock.now}
      />
    </>
  );
}
