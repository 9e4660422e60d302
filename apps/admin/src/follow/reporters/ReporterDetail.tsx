import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedReporterFragment } from '../../generated/graphql.js';
import type { Follower } from '../use-follower.js';
import { CallForm } from './CallForm.js';
import { EarlierCalls } from './EarlierCalls.js';
import { ReportLink } from './ReportLink.js';

interface ReporterDetailProps {
  readonly isoWeek: string;
  readonly reporter: FollowedReporterFragment;
  readonly follower: Follower;
  readonly refetch: () => void;
}

/** What was done about one reporter, and what can be done. */
export function ReporterDetail({ isoWeek, reporter, follower, refetch }: ReporterDetailProps) {
  const { t } = useTranslation();
  const [logged, setLogged] = useState(0);
  const { id } = reporter.organisation;
  return (
    <div className="follow-detail">
      <ReportLink isoWeek={isoWeek} reporter={reporter} reports={follower.reports} />
      <div>
        <Heading level={3} data-size="2xs">
          {t('follow.calls')}
        </Heading>
        <EarlierCalls key={logged} isoWeek={isoWeek} organisationId={id} />
      </div>
      {follower.calls ? (
        <CallForm
          key={logged}
          isoWeek={isoWeek}
          organisationIds={[id]}
          onLogged={() => {
            setLogged((count) => count + 1);
            refetch();
          }}
        />
      ) : null}
      {logged > 0 ? <Paragraph role="status">{t('follow.log.done', { count: 1 })}</Paragraph> : null}
    </div>
  );
}
