import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { type MeQuery, NowDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { useSession } from '../session/session-context.js';
import { useMe } from '../session/use-me.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import '../week/week-header.css';

export type Me = MeQuery['me'];

interface SignedInPageProps {
  readonly title: string;
  /** The page this one is a part of. */
  readonly back?: { readonly href: string; readonly text: string };
  readonly isFor: (me: Me) => boolean;
  /** What to tell somebody who is not signed in, and somebody the page is not for. */
  readonly signIn: string;
  readonly forbidden: string;
  /** Given the clock's instant and week as well. */
  readonly children: (me: Me, clock: { readonly now: string; readonly isoWeek: string }) => ReactNode;
}

/** A page of no week in particular, for some of those who sign in. */
export function SignedInPage({ title, back, isFor, signIn, forbidden, children }: SignedInPageProps) {
  const { t } = useTranslation();
  const { session } = useSession();
  const me = useMe();
  const now = useLiveQuery(NowDocument, {});
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  if (now.data === undefined) return <Opening title={title} state={now} />;
  if (session !== null && me.data === undefined) return <Opening title={title} state={me} />;
  const whose = session === null ? undefined : me.data?.me;
  return (
    <>
      <ConnectionNotice problem={now.problem} at={now.at} />
      <ExerciseBanner clock={now.data.clock} />
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
      <div className="wide grid">
        {whose && isFor(whose) ? (
          children(whose, { now: now.data.clock.now, isoWeek: now.data.currentWeek.isoWeek })
        ) : (
          <Paragraph className="across">{whose ? forbidden : signIn}</Paragraph>
        )}
      </div>
    </>
  );
}
