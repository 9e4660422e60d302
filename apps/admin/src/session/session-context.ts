import { createContext, useContext } from 'react';
import type { Session } from './session-store.js';
import type { SignInTrouble } from './resume.js';

export interface SessionState {
  readonly session: Session | null;
  readonly trouble: SignInTrouble | null;
  readonly signIn: () => void;
  readonly signOut: () => void;
  /** The token stopped working: the page goes on as the public's. */
  readonly expire: () => void;
}

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (state === null) throw new Error('useSession outside SessionProvider');
  return state;
}
