import { z } from 'zod';
import { IssuerUnavailable } from './verified-token.js';

const TIMEOUT_MS = 5_000;
const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** OpenID Connect appends its well-known path to the issuer; RFC 8414 puts it between host and path. */
function metadataLocations(issuer: string): string[] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname === '/' ? '' : pathname;
  return [
    `${issuer}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ];
}

/**
 * Asks an issuer where its keys are: OpenID Connect discovery first, then OAuth 2.0 metadata (RFC 8414).
 * @param issuer its identifier, without a trailing slash
 * @throws IssuerUnavailable, with the reason for every address tried
 */
export async function discoverKeyLocation(issuer: string): Promise<URL> {
  const failures: string[] = [];
  for (const location of metadataLocations(issuer)) {
    try {
      return await readKeyLocation(issuer, location);
    } catch (error) {
      failures.push(`${location}: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }
  throw new IssuerUnavailable(`No usable metadata for issuer ${issuer}. ${failures.join('; ')}`);
}

async function readKeyLocation(issuer: string, location: string): Promise<URL> {
  const response = await fetch(location, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const found = metadata.safeParse(await response.json());
  if (!found.success) throw new Error('is not issuer metadata');
  const named = found.data.issuer.replace(/\/$/, '');
  if (named !== issuer) throw new Error(`belongs to another issuer, ${named}`);
  const keys = new URL(found.data.jwks_uri);
  if (issuer.startsWith('https:') && keys.protocol !== 'https:') throw new Error('offers keys without TLS');
  return keys;
}
