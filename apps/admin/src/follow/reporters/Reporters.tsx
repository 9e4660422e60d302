import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../api/use-live-query.js';
import { FollowReportersDocument } from '../../generated/graphql.js';
import { Loaded } from '../../kit/Loaded.js';
import { Section } from '../../kit/Section.js';
import type { Follower } from '../use-follower.js';
import { ReporterList } from './ReporterList.js';
import { ReportersWithContacts } from './ReportersWithContacts.js';

interface ReportersProps {
  readonly isoWeek: string;
  /** null: all that the reader follows. */
  readonly county: string | null;
  readonly follower: Follower;
}

/** The reporters of a week, whom to call first at the top. */
export function Reporters({ isoWeek, county, follower }: ReportersProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(FollowReportersDocument, { isoWeek, fylkesmannId: county }, [
    'REPORTS',
    'CALLS',
  ]);
  const List = follower.seesContacts ? ReportersWithContacts : ReporterList;
  return (
    <Section
      title={t(follower.calls ? 'follow.reporters' : 'follow.reportersRead')}
      intro={follower.calls ? t('follow.reportersIntro') : undefined}
      across
    >
      <Loaded state={state} lines={6}>
        {({ reportersOfWeek }) => (
          <List
            isoWeek={isoWeek}
            county={county}
            reporters={reportersOfWeek}
            follower={follower}
            refetch={state.refetch}
          />
        )}
      </Loaded>
    </Section>
  );
}
