import { z } from 'zod';
import { CLIENT_ID } from './client.js';
import { OAuthError } from './oauth-error.js';

const subject = z.string().regex(/^[\x21-\x7e]{1,255}$/);

const codeRequest = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.string(),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
});

// A machine names the subject it acts as: by `subject`, or simply by its client_id.
const machineRequest = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: subject,
  subject: subject.optional(),
  scope: z.string().optional(),
});

export type TokenRequest = z.infer<typeof codeRequest> | z.infer<typeof machineRequest>;

/**
 * Reads a token request's form.
 * @throws OAuthError naming what is wrong
 */
export function readTokenRequest(body: unknown): TokenRequest {
  const { grant_type: grantType } = z
    .object({ grant_type: z.string() })
    .catch({ grant_type: '' })
    .parse(body);
  switch (grantType) {
    case 'authorization_code': {
      const request = parse(codeRequest, body);
      if (request.client_id !== CLIENT_ID) throw new OAuthError('invalid_client', 'Unknown client_id.');
      return request;
    }
    case 'client_credentials':
      return parse(machineRequest, body);
    case '':
      throw new OAuthError('invalid_request', 'grant_type is missing.');
    default:
      throw new OAuthError('unsupported_grant_type', 'Use authorization_code or client_credentials.');
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => issue.path.join('.'));
  throw new OAuthError('invalid_request', `Missing or malformed: ${fields.join(', ')}.`);
}
