import { Logger } from '@nestjs/common';
import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { readClaims } from './token-claims.js';
import type { TrustedIssuer } from './trusted-issuer.js';
import { IssuerUnavailable, TokenRejected, type VerifiedToken } from './verified-token.js';

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const REQUIRED_SCOPE = 'fordel';
const CLOCK_TOLERANCE_SECONDS = 5;
const REMEMBERED_FOR_MS = 30_000;
const REMEMBERED_TOKENS = 2_000;

/**
 * Checks access tokens against the trusted issuer: signature, algorithm, issuer, audience, expiry, scope.
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
    private readonly issuer: TrustedIssuer,
    private readonly audience: string,
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
      const { payload } = await jwtVerify(bearer, this.issuer.key, {
        algorithms: ALGORITHMS,
        issuer: [this.issuer.url, `${this.issuer.url}/`],
        audience: this.audience,
        requiredClaims: ['exp'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      const token = readClaims(payload);
      if (!token.scopes.includes(REQUIRED_SCOPE)) throw new Error(`scope ${REQUIRED_SCOPE} is missing`);
      return token;
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      if (error instanceof errors.JWTExpired) throw new TokenRejected('EXPIRED');
      this.logger.warn(`Token refused: ${error instanceof Error ? error.message : 'unknown'}`);
      throw new TokenRejected('INVALID');
    }
  }
}
