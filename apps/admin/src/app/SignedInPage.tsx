import { Paragraph } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import type { MeQuery } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { useSession } from '../session/session-context.js';
import { useMe } from '../session/use-me.js';
import { type PageClock, PageFrame } from './PageFrame.js';

export type Me = MeQuery['me'];

interface SignedInPageProps extends Omit<ComponentProps<typeof PageFrame>, 'children'> {
  readonly isFor: (me: Me) => boolean;
  /** What to tell somebody who is not signed in, and somebody the page is not for. */
  readonly signIn: string;
  readonly forbidden: string;
  readonly children: (me: Me, clock: PageClock) => ReactNode;
}

/** A page of no week in particular, for some of those who sign in. */
export function SignedInPage({ isFor, signIn, forbidden, children, ...frame }: SignedInPageProps) {
  const { session } = useSession();
  const me = useMe();
  if (session !== null && me.data === undefined) return <Opening title={frame.title} state={me} />;
  const whose = session === null ? undefined : me.data?.me;
  return (
    <PageFrame {...frame}>
      {(clock) =>
        whose && isFor(whose) ? (
          children(whose, clock)
        ) : (
          <Paragraph className="across">{whose ? forbidden : signIn}</Paragraph>
        )
      }
    </PageFrame>
  );
}
