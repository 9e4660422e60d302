import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey, SignJWT } from 'jose';
import type { TrustedIssuer } from '../identity/trusted-issuer.js';
import { loadSigningKey, type SigningKey } from './signing-key.js';

export const TOKEN_LIFETIME_SECONDS = 3600;

export interface DevIssuerOptions {
  /** Where browsers reach the API, without a trailing slash: http://localhost:3000. */
  readonly publicUrl: string;
  /** `aud` of access tokens. */
  readonly audience: string;
  /** Where the signing key is kept. */
  readonly dataDirectory: string;
}

/**
 * Signs tokens for anyone who asks, which is what development needs and production must never have:
 * it cannot be constructed when NODE_ENV is production, and everything else in this folder depends on it.
 */
export class DevIssuer implements TrustedIssuer {
  readonly url: string;
  readonly publicUrl: string;
  readonly jwks: JSONWebKeySet;
  readonly key: JWTVerifyGetKey;
  private readonly signing: SigningKey;

  /** @throws Error in production, or if the key file is damaged */
  constructor(private readonly options: DevIssuerOptions) {
    if (process.env.NODE_ENV === 'production') {
      throw new Error(
        'The development issuer does not run in production: set FORDEL_ISSUER_URL to a real issuer.',
      );
    }
    this.publicUrl = options.publicUrl;
    this.url = `${options.publicUrl}/issuer`;
    this.signing = loadSigningKey(options.dataDirectory);
    this.jwks = { keys: [{ ...this.signing.publicJwk, kty: 'EC' }] };
    this.key = createLocalJWKSet(this.jwks);
  }

  accessToken(subject: string, clientId: string, scope: string): Promise<string> {
    return this.sign('at+jwt', { sub: subject, aud: this.options.audience, client_id: clientId, scope });
  }

  /** As Maskinporten makes them: no `sub`. */
  machineToken(claims: Readonly<Record<string, unknown>>, scope: string): Promise<string> {
    return this.sign('at+jwt', { ...claims, aud: this.options.audience, scope });
  }

  idToken(subject: string, clientId: string, about: { name: string; nonce?: string }): Promise<string> {
    return this.sign('JWT', { sub: subject, aud: clientId, ...about });
  }

  private sign(typ: string, claims: Record<string, unknown>): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ, kid: this.signing.publicJwk.kid })
      .setIssuer(this.url)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_LIFETIME_SECONDS}s`)
      .sign(this.signing.privateKey);
  }
}
