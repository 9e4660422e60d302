import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { OAuthError } from './oauth-error.js';

const LIFETIME_MS = 60_000;

/** What a person agreed to, kept until the client fetches its tokens. */
export interface Grant {
  readonly subject: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly scope: string;
  readonly nonce?: string;
}

/** Authorization codes: good once, for a minute, and only for who holds the PKCE verifier. Kept in memory. */
@Injectable()
export class AuthorizationCodes {
  private readonly grants = new LRUCache<string, Grant>({
    max: 1_000,
    ttl: LIFETIME_MS,
    ttlResolution: 0,
    perf: Date,
  });

  issue(grant: Grant): string {
    const code = randomBytes(32).toString('base64url');
    this.grants.set(code, grant);
    return code;
  }

  /** A failed attempt uses the code up too. @throws OAuthError invalid_grant */
  redeem(code: string, redirectUri: string, codeVerifier: string): Grant {
    const grant = this.grants.get(code);
    this.grants.delete(code);
    if (grant === undefined) throw new OAuthError('invalid_grant', 'The code is unknown, used or expired.');
    if (grant.redirectUri !== redirectUri) {
      throw new OAuthError('invalid_grant', 'redirect_uri is not the one the code was asked for with.');
    }
    if (createHash('sha256').update(codeVerifier).digest('base64url') !== grant.codeChallenge) {
      throw new OAuthError('invalid_grant', 'code_verifier does not match code_challenge.');
    }
    return grant;
  }
}
