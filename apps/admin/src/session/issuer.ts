import * as oauth from 'oauth4webapi';

/** The API's browser client: public, so it proves itself by PKCE alone. */
export const CLIENT: oauth.Client = { client_id: 'fordel-admin' };

/** Where the issuer sends people back to; also where they land after signing out. */
export const redirectUri = (): string => `${location.origin}/`;

const configured = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="fordel-${name}"]`)?.content || undefined;

/** The one address the issuer sends people back to; the page may have been opened at another. */
export const signInOrigin = (): string => configured('origin') ?? location.origin;

const issuerUrl = (): URL => new URL(configured('issuer') ?? '/issuer', location.origin);

/** Development runs on http://localhost; anywhere else the library insists on TLS. */
export const transport = () => ({
  [oauth.allowInsecureRequests]: location.hostname === 'localhost' || location.hostname === '127.0.0.1',
});

/** What the issuer says about itself. */
export async function discover(): Promise<oauth.AuthorizationServer> {
  const issuer = issuerUrl();
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...transport() });
  return oauth.processDiscoveryResponse(issuer, response);
}
