/**
 * What a checked access token says about its bearer. Who that is in Fordel, and what they may do, is looked up
 * elsewhere: a token only proves an identity.
 */
export interface VerifiedToken {
  /** `iss`, as the token writes it. */
  readonly issuer: string;
  /** A person's `sub`, or a machine's `client_id`. Unique per issuer. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** Null: a person holds it. */
  readonly machine: MachineClaims | null;
  readonly expiresAt: Date;
}

/** Whose a machine is and for whom it speaks, as Maskinporten proves it. */
export interface MachineClaims {
  readonly clientId: string;
  /** The organisation it acts for, as written: whether there is such a number is not yet looked at. */
  readonly organisationNumber: string;
  /** Whose system it is, when another's: the vendor of a system user's system, or whom an access was delegated to. Never whom it acts for. */
  readonly supplierNumber: string | null;
  /** Where the delegation was made, for an access that was delegated. */
  readonly delegationSource: string | null;
  /** The organisation's system users that speak through it; empty: it is not a system user's. */
  readonly systemUserIds: readonly string[];
  readonly systemId: string | null;
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
