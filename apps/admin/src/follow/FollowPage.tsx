import type { IsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { weekParts } from '../kit/iso-week.js';
import { CountyView } from './CountyView.js';
import { FollowFrame } from './FollowFrame.js';
import { FollowLinks } from './FollowLinks.js';
import { NationView } from './NationView.js';
import { RegionView } from './RegionView.js';
import { Reporters } from './reporters/Reporters.js';

interface FollowPageProps {
  readonly isoWeek: IsoWeek;
  /** The county that was asked for; null: all that the caller follows. */
  readonly asked: string | null;
}

/** Where the reports of a week stand, in a county, a health region or the nation, and whom to call. */
export function FollowPage({ isoWeek, asked }: FollowPageProps) {
  const { t } = useTranslation();
  const suffix = asked === null ? '' : `/${asked}`;
  return (
    <FollowFrame
      isoWeek={isoWeek}
      title={t('follow.title', { week: String(weekParts(isoWeek).week) })}
      pathOf={(other) => `/uke/${other}/oppfolging${suffix}`}
    >
      {(follower) => {
        const nation = follower.follows === 'nation';
        const county = nation ? asked : follower.county;
        const reporters = (
          <Reporters key={`${county} ${isoWeek}`} isoWeek={isoWeek} county={county} follower={follower} />
        );
        return (
          <>
            <FollowLinks isoWeek={isoWeek} nation={nation && asked !== null} />
            {follower.follows === 'region' ? <RegionView isoWeek={isoWeek}>{reporters}</RegionView> : null}
            {nation && county === null ? <NationView isoWeek={isoWeek}>{reporters}</NationView> : null}
            {county === null ? null : (
              <CountyView isoWeek={isoWeek} county={county}>
                {reporters}
              </CountyView>
            )}
          </>
        );
      }}
    </FollowFrame>
  );
}
