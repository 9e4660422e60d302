import { Logger } from '@nestjs/common';
import { decodeJwt, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { isForUs } from './scopes.js';
import { readClaims } from './token-claims.js';
import type { TrustedIssuer } from './trusted-issuer.js';
import { IssuerUnavailable, TokenRejected, type VerifiedToken } from './verified-token.js';

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
const REMEMBERED_FOR_MS = 30_000;
const REMEMBERED_TOKENS = 2_000;

/**
 * Checks access tokens against the trusted issuers, people's and machines': signature, algorithm, issuer, audience, expiry, scope.
 * A good answer is remembered for 30 s at most and never past the token's own expiry, because callers repeat
 * the same token on every request. Time here is real time, whatever the exercise clock says.
 */
export class TokenVerifier {
  private readonly logger = new Logger(TokenVerifier.name);
  private readonly remembered = new LRUCache<string, VerifiedToken>({
    max: REMEMBERED_TOKENS,
    ttlResolution: 0,
    perf: Date, // the same clock as the expiry it is bounded by
  });

  constructor(
    private readonly people: TrustedIssuer,
    private readonly audience: string,
    private readonly machines: TrustedIssuer = people,
  ) {}

  /**
   * @param bearer the token itself, without the word Bearer
   * @throws TokenRejected; IssuerUnavailable when the issuer's keys cannot be fetched
   */
  async verify(bearer: string): Promise<VerifiedToken> {
    const known = this.remembered.get(bearer);
    if (known !== undefined) return known;
    const token = await this.check(bearer);
    const timeLeft = token.expiresAt.getTime() - Date.now();
    if (timeLeft > 0) {
      this.remembered.set(bearer, token, { ttl: Math.min(REMEMBERED_FOR_MS, Math.ceil(timeLeft)) });
    }
    return token;
  }

  private async check(bearer: string): Promise<VerifiedToken> {
    try {
      const issuer = this.issuerOf(bearer);
      const { payload } = await jwtVerify(bearer, issuer.key, {
        algorithms: ALGORITHMS,
        issuer: namesOf(issuer),
        audience: this.audience,
        requiredClaims: ['exp'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      const token = readClaims(payload);
      if (!isForUs(token)) throw new Error('no scope of ours');
      if (issuer !== (token.machine ? this.machines : this.people)) throw new Error('of another kind');
      return token;
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      if (error instanceof errors.JWTExpired) throw new TokenRejected('EXPIRED');
      this.logger.warn(`Token refused: ${error instanceof Error ? error.message : 'unknown'}`);
      throw new TokenRejected('INVALID');
    }
  }

  /** Whose it says it is, which is then checked. */
  private issuerOf(bearer: string): TrustedIssuer {
    const { iss = '' } = decodeJwt(bearer);
    return namesOf(this.machines).includes(iss) ? this.machines : this.people;
  }
}

const namesOf = ({ url }: TrustedIssuer): string[] => [url, `${url}/`];
