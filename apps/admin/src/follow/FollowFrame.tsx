import type { IsoWeek } from '@fordel/shared';
import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { FollowWeekDocument, NowDocument } from '../generated/graphql.js';
import { OnlyThis } from '../kit/OnlyThis.js';
import { Opening } from '../kit/Opening.js';
import { AskToSignIn } from '../session/AskToSignIn.js';
import { useSession } from '../session/session-context.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import { FollowHeader } from './FollowHeader.js';
import { type Follower, useFollower } from './use-follower.js';
import './follow.css';

interface FollowFrameProps {
  readonly isoWeek: IsoWeek;
  readonly title: string;
  /** Where this page of another week is. */
  readonly pathOf: (isoWeek: string) => string;
  readonly children: (follower: Follower) => ReactNode;
}

/** What the pages of those who follow up have in common: the week, the clock, and that others are told it is not theirs. */
export function FollowFrame({ isoWeek, title, pathOf, children }: FollowFrameProps) {
  const { t } = useTranslation();
  const { session } = useSession();
  const follower = useFollower();
  const now = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const week = useLiveQuery(FollowWeekDocument, { isoWeek }, ['WEEK']);
  if (now.data === undefined) return <Opening title={title} state={now} />;
  if (week.data === undefined) return <Opening title={title} state={week} />;
  const shown = week.data.week;
  if (follower === null || !shown) {
    return (
      <OnlyThis title={title}>
        {session === null ? (
          <AskToSignIn text={t('problem.signIn')} />
        ) : (
          <Paragraph>{t('follow.notYours')}</Paragraph>
        )}
      </OnlyThis>
    );
  }
  return (
    <>
      <ConnectionNotice problem={now.problem} at={now.at} />
      <ExerciseBanner clock={now.data.clock} />
      <FollowHeader
        title={title}
        week={shown}
        now={now.data.clock.now}
        current={now.data.currentWeek.isoWeek}
        pathOf={pathOf}
      />
      <div className="wide grid follow-page">
        {shown.phase === 'NOT_OPEN' ? <Paragraph>{t('follow.notOpen')}</Paragraph> : children(follower)}
      </div>
    </>
  );
}
