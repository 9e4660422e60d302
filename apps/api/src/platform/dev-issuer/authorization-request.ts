import { z } from 'zod';
import { OAuthError } from './oauth-error.js';

const text = z.string().max(2_000);
const known = z.object({
  response_type: text,
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  scope: text.default('openid fordel'),
  state: text.optional(),
  nonce: text.optional(),
  prompt: text.optional(),
});

export type AuthorizationRequest = z.infer<typeof known>;

const SCOPES = ['openid', 'fordel'];

/**
 * Checks what is left of an authorization request once client and return address are trusted.
 * @throws OAuthError, to be sent back to the client
 */
export function readAuthorizationRequest(params: Readonly<Record<string, unknown>>): AuthorizationRequest {
  if (params.response_type !== undefined && params.response_type !== 'code') {
    throw new OAuthError('unsupported_response_type', 'Only response_type=code is supported.');
  }
  const request = known.safeParse(params);
  if (!request.success) {
    const fields = request.error.issues.map((issue) => issue.path.join('.'));
    throw new OAuthError(
      'invalid_request',
      `Missing or malformed: ${fields.join(', ')}. PKCE with S256 is required.`,
    );
  }
  const unknown = request.data.scope.split(' ').filter((scope) => !SCOPES.includes(scope));
  if (unknown.length > 0) throw new OAuthError('invalid_scope', `Scopes are ${SCOPES.join(' and ')}.`);
  if (request.data.prompt === 'none') {
    throw new OAuthError('login_required', 'This issuer keeps no sessions: a persona has to be picked.');
  }
  return request.data;
}
