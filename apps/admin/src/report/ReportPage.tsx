import type { IsoWeek } from '@fordel/shared';
import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { OnlyThis } from '../kit/OnlyThis.js';
import { Opening } from '../kit/Opening.js';
import { AskToSignIn } from '../session/AskToSignIn.js';
import { useSession } from '../session/session-context.js';
import { useRecipient } from '../session/use-recipient.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import { OrganisationReport } from './OrganisationReport.js';
import { weekParts } from '../kit/iso-week.js';
import './report.css';

/** Where a kommune or a hospital reports a week. */
export function ReportPage({ isoWeek }: { isoWeek: IsoWeek }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const recipient = useRecipient();
  const state = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const title = t('report.title', { week: String(weekParts(isoWeek).week) });
  if (state.data === undefined) return <Opening title={title} state={state} />;
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={state.data.clock} />
      {recipient ? (
        <OrganisationReport
          key={`${recipient.id} ${isoWeek}`}
          organisationId={recipient.id}
          isoWeek={isoWeek}
          now={state.data.clock.now}
        />
      ) : (
        <OnlyThis title={title}>
          {session === null ? (
            <AskToSignIn text={t('report.signIn')} />
          ) : (
            <Paragraph>{t('report.notReporter')}</Paragraph>
          )}
        </OnlyThis>
      )}
    </>
  );
}
