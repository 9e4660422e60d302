import { CLIENT, discover, redirectUri } from './issuer.js';
import { storeSession } from './session-store.js';

/** Forgets the token, then tells the issuer, which sends the person back here. */
export async function leave(): Promise<void> {
  storeSession(null);
  const { end_session_endpoint: endpoint } = await discover();
  if (endpoint === undefined) return location.reload();
  const target = new URL(endpoint);
  target.searchParams.set('client_id', CLIENT.client_id);
  target.searchParams.set('post_logout_redirect_uri', redirectUri());
  return location.assign(target);
}
