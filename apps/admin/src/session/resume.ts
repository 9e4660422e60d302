import { AuthorizationResponseError } from 'oauth4webapi';
import { loadSession, type Session, storeSession } from './session-store.js';
import { asksToSignIn, beginSignIn, finishSignIn, isAnswer } from './sign-in.js';

/** Why nobody is signed in although somebody was, or tried to be. */
export type SignInTrouble =
  { readonly kind: 'refused'; readonly reason: string } | { readonly kind: 'failed' | 'expired' };

export interface Resumed {
  readonly session: Session | null;
  readonly trouble: SignInTrouble | null;
}

/** Whether somebody is signed in when the page opens: the issuer's answer in the address, or what this tab kept. */
export async function resume(url: URL): Promise<Resumed> {
  if (asksToSignIn(url)) {
    history.replaceState(null, '', url.pathname);
    try {
      if (loadSession() === null) await beginSignIn();
    } catch {
      return { session: null, trouble: { kind: 'failed' } };
    }
  }
  if (!isAnswer(url)) return { session: loadSession(), trouble: null };
  history.replaceState(null, '', '/'); // the code is good once and belongs in no history
  try {
    const signedIn = await finishSignIn(url);
    if (signedIn === null) return { session: loadSession(), trouble: null };
    storeSession(signedIn.session);
    history.replaceState(null, '', signedIn.from);
    return { session: signedIn.session, trouble: null };
  } catch (error) {
    const trouble: SignInTrouble =
      error instanceof AuthorizationResponseError
        ? { kind: 'refused', reason: error.error_description ?? error.error }
        : { kind: 'failed' };
    return { session: null, trouble };
  }
}
