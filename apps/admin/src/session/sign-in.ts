import * as oauth from 'oauth4webapi';
import { CLIENT, discover, redirectUri, signInOrigin, transport } from './issuer.js';
import type { Session } from './session-store.js';

const KEY = 'fordel.signing-in';

interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Path of the page the person was on. */
  readonly from: string;
}

/** A session, and the path to go back to. */
export interface SignedIn {
  readonly session: Session;
  readonly from: string;
}

/** Asks the page, opened at this address, to sign in at once. */
const SIGN_IN = 'logg-inn';

/** Whether this address asks for a sign-in at once. */
export const asksToSignIn = (url: URL): boolean => url.searchParams.has(SIGN_IN);

/** Leaves for the issuer's sign-in page; from an address the issuer does not know, by way of the one it does. */
export async function beginSignIn(): Promise<void> {
  if (location.origin !== signInOrigin()) {
    return location.assign(new URL(`${location.pathname}?${SIGN_IN}`, signInOrigin()));
  }
  const server = await discover();
  if (server.authorization_endpoint === undefined)
    throw new Error('the issuer names no authorization endpoint');
  const pending: Pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    from: location.pathname,
  };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const target = new URL(server.authorization_endpoint);
  target.search = new URLSearchParams({
    client_id: CLIENT.client_id,
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: 'openid fordel',
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
    nonce: pending.nonce,
  }).toString();
  location.assign(target);
}

/** Whether this address is the issuer's answer to a sign-in. */
export const isAnswer = (url: URL): boolean => url.searchParams.has('code') || url.searchParams.has('error');

/**
 * Trades the issuer's answer for a session. An answer this tab did not ask for is ignored (null).
 * @throws oauth4webapi's errors: AuthorizationResponseError when the issuer refused
 */
export async function finishSignIn(url: URL): Promise<SignedIn | null> {
  const stored = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (stored === null) return null;
  const { verifier, state, nonce, from } = JSON.parse(stored) as Pending;
  const server = await discover();
  const params = oauth.validateAuthResponse(server, CLIENT, url, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    CLIENT,
    oauth.None(),
    params,
    redirectUri(),
    verifier,
    transport(),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, CLIENT, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const expiresAt = Date.now() + (tokens.expires_in ?? 300) * 1000;
  return { session: { accessToken: tokens.access_token, expiresAt }, from };
}
