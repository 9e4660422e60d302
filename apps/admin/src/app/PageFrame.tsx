import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { BackLink } from '../kit/BackLink.js';
import { Opening } from '../kit/Opening.js';
import { usePageTitle } from '../kit/use-page-title.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import '../week/week-header.css';

/** The clock's instant and week. */
export interface PageClock {
  readonly now: string;
  readonly isoWeek: string;
}

interface PageFrameProps {
  readonly title: string;
  /** The page this one is a part of. */
  readonly back?: { readonly href: string; readonly text: string };
  readonly children: (clock: PageClock) => ReactNode;
}

/** A page of no week in particular: its title, the clock, and what is in it. */
export function PageFrame({ title, back, children }: PageFrameProps) {
  const now = useLiveQuery(NowDocument, {}, ['CLOCK']);
  usePageTitle(title);
  if (now.data === undefined) return <Opening title={title} state={now} />;
  const { clock, currentWeek } = now.data;
  return (
    <>
      <ConnectionNotice problem={now.problem} at={now.at} />
      <ExerciseBanner clock={clock} />
      <div className="week-header">
        <div className="wide">
          {back ? <BackLink {...back} /> : null}
          <Heading level={1} data-size="lg">
            {title}
          </Heading>
        </div>
      </div>
      <div className="wide grid">{children({ now: clock.now, isoWeek: currentWeek.isoWeek })}</div>
    </>
  );
}
