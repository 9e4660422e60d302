/** Error codes of RFC 6749 (4.1.2.1 and 5.2) and OpenID Connect that this issuer uses. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unsupported_response_type'
  | 'unsupported_grant_type'
  | 'login_required';

/** A refusal the client is told about: as JSON at the token endpoint, in the redirect at the authorization endpoint. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';

  constructor(
    readonly code: OAuthErrorCode,
    description: string,
  ) {
    super(description);
  }
}

/** The request names no client or return address we know, so nothing may be sent there: the person is told instead. */
export class UntrustedClient extends Error {
  override readonly name = 'UntrustedClient';
}
