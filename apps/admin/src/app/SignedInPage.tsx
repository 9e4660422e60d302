import { Paragraph } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import type { MeQuery } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { AskToSignIn } from '../session/AskToSignIn.js';
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
  const state = useMe();
  return (
    <PageFrame {...frame}>
      {(clock) =>
        session === null ? (
          <AskToSignIn text={signIn} />
        ) : (
          <Loaded state={state}>
            {({ me }) =>
              isFor(me) ? children(me, clock) : <Paragraph className="across">{forbidden}</Paragraph>
            }
          </Loaded>
        )
      }
    </PageFrame>
  );
}
