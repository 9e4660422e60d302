import type { JWTVerifyGetKey } from 'jose';

/** The one issuer whose tokens count. */
export interface TrustedIssuer {
  /** Its identifier without a trailing slash. Some issuers (Maskinporten) write theirs with one: both count as theirs. */
  readonly url: string;
  /**
   * Finds the public key a token names.
   * @throws a jose error if the issuer has no such key; IssuerUnavailable if its keys cannot be fetched.
   */
  readonly key: JWTVerifyGetKey;
}
