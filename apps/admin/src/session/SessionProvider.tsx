import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Resumed } from './resume.js';
import { SessionContext } from './session-context.js';
import { storeSession } from './session-store.js';
import { beginSignIn } from './sign-in.js';
import { leave } from './sign-out.js';

export function SessionProvider({ resumed, children }: { resumed: Resumed; children: ReactNode }) {
  const [{ session, trouble }, setState] = useState(resumed);
  const fail = useCallback(() => setState({ session: null, trouble: { kind: 'failed' } }), []);
  const signIn = useCallback(() => void beginSignIn().catch(fail), [fail]);
  const signOut = useCallback(() => {
    void leave().catch(() => setState({ session: null, trouble: null }));
  }, []);
  const expire = useCallback(() => {
    storeSession(null);
    setState({ session: null, trouble: { kind: 'expired' } });
  }, []);

  useEffect(() => {
    if (session === null) return undefined;
    const timer = setTimeout(expire, session.expiresAt - Date.now());
    return () => clearTimeout(timer);
  }, [session, expire]);

  const state = useMemo(
    () => ({ session, trouble, signIn, signOut, expire }),
    [session, trouble, signIn, signOut, expire],
  );
  return <SessionContext value={state}>{children}</SessionContext>;
}
