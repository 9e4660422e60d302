import { Heading, Link } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
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
  const { t } = useTranslation();
  const now = useLiveQuery(NowDocument, {});
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  if (now.data === undefined) return <Opening title={title} state={now} />;
  const { clock, currentWeek } = now.data;
  return (
    <>
      <ConnectionNotice problem={now.problem} at={now.at} />
      <ExerciseBanner clock={clock} />
      <div className="week-header">
        <div className="wide">
          {back ? (
            <Link asChild>
              <Route href={back.href}>
                <span aria-hidden="true">← </span>
                {back.text}
              </Route>
            </Link>
          ) : null}
          <Heading level={1} data-size="lg">
            {title}
          </Heading>
        </div>
      </div>
      <div className="wide grid">{children({ now: clock.now, isoWeek: currentWeek.isoWeek })}</div>
    </>
  );
}
