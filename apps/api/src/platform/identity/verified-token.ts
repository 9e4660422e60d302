/**
 * What a checked access token says about its bearer. Who that is in Fordel, and what they may do, is looked up
 * elsewhere: a token only proves an identity.
 */
export interface VerifiedToken {
  /** `iss`, as the token writes it. */
  readonly issuer: string;
  /** `sub`, or `client_id` where the issuer leaves `sub` out (Maskinporten does). Unique per issuer. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** Nine digits: Maskinporten's `consumer`. With a system user this is the vendor of the system. */
  readonly consumerOrganisationNumber: string | null;
  /** Nine digits: the organisation whose system user the token speaks for (a kommune, a helseforetak). */
  readonly systemUserOrganisationNumber: string | null;
  readonly expiresAt: Date;
}

export type TokenRejectionReason = 'EXPIRED' | 'INVALID';

/**
 * The token proves nothing. EXPIRED: it was good once, get a new one. INVALID: anything else; which check failed is
 * logged and deliberately not part of the error, so that a forger learns nothing from it.
 */
export class TokenRejected extends Error {
  override readonly name = 'TokenRejected';

  constructor(readonly reason: TokenRejectionReason) {
    super(reason === 'EXPIRED' ? 'The access token has expired.' : 'The access token is not valid.');
  }
}

/** The issuer's keys cannot be had just now: the token was not judged, and the caller may try again. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}
