import type { ReactNode } from 'react';
import { Connected } from '../live/Connected.js';
import { useSession } from '../session/session-context.js';

/** Connects the pages on behalf of whoever is signed in, or of the public. */
export function SignedInConnection({ children }: { children: ReactNode }) {
  const { session, expire } = useSession();
  return (
    <Connected token={session?.accessToken ?? null} onRefused={expire}>
      {children}
    </Connected>
  );
}
