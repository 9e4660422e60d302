import type { IsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { OnlyThis } from '../kit/OnlyThis.js';
import { Opening } from '../kit/Opening.js';
import { AskToSignIn } from '../session/AskToSignIn.js';
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

/** The report of somebody the caller follows: to be read, or by its fylkesmann or RHF to be written on its behalf. */
export function OthersReportPage({ isoWeek, organisationId }: OthersReportPageProps) {
  const { t } = useTranslation();
  const { session } = useSession();
  const me = useMe();
  const state = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const title = t('report.title', { week: String(weekParts(isoWeek).week) });
  if (state.data === undefined) return <Opening title={title} state={state} />;
  if (session === null) {
    return (
      <OnlyThis title={title}>
        <AskToSignIn text={t('problem.signIn')} />
      </OnlyThis>
    );
  }
  if (me.data === undefined) return <Opening title={title} state={me} />;
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={state.data.clock} />
      <OrganisationReport
        key={`${organisationId} ${isoWeek}`}
        organisationId={organisationId}
        isoWeek={isoWeek}
        now={state.data.clock.now}
      />
    </>
  );
}
