import { UntrustedClient } from './oauth-error.js';

/** The one browser client: public (no secret), so PKCE is required of it. */
export const CLIENT_ID = 'fordel-admin';

const VITE_DEV_SERVER = 'http://localhost:5173';

/** Whether a browser may be sent there: the API's own origin, or the admin app's development server. */
export function isKnownAddress(address: string, publicUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, username, hash } = new URL(address);
  return [new URL(publicUrl).origin, VITE_DEV_SERVER].includes(origin) && username === '' && hash === '';
}

/**
 * The first look at an authorization request: who asks, and where the answer goes.
 * @throws UntrustedClient: the answer must then not be a redirect
 */
export function trustedRedirect(params: Readonly<Record<string, unknown>>, publicUrl: string): string {
  if (params.client_id !== CLIENT_ID) throw new UntrustedClient('Ukjent klient (client_id).');
  const address = params.redirect_uri;
  if (typeof address !== 'string' || !isKnownAddress(address, publicUrl)) {
    throw new UntrustedClient('Returadressen (redirect_uri) er ikke tillatt.');
  }
  return address;
}
