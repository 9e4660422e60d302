import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { VerifiedToken } from './verified-token.js';

const actor = z
  .string()
  .regex(/^0192:\d{9}$/)
  .transform((id) => id.slice('0192:'.length));

// Altinn documents both spellings of the identifier.
const systemUserOrganisation = z
  .object({ ID: actor.optional(), id: actor.optional() })
  .transform(({ ID, id }) => ID ?? id);

const claims = z
  .object({
    iss: z.string(),
    exp: z.number(),
    sub: z.string().min(1).optional(),
    client_id: z.string().min(1).optional(),
    scope: z.string().default(''),
    consumer: z.object({ ID: actor }).optional(),
    authorization_details: z
      .array(z.object({ type: z.string(), systemuser_org: systemUserOrganisation.optional() }))
      .default([]),
  })
  .transform((claim, context): VerifiedToken => {
    const systemUsers = claim.authorization_details.filter(({ type }) => type === 'urn:altinn:systemuser');
    const organisation = systemUsers[0]?.systemuser_org;
    const subject = claim.sub ?? claim.client_id;
    if (systemUsers.length > 1 || (systemUsers.length === 1 && organisation === undefined)) {
      context.addIssue('authorization_details: not exactly one organisation');
    }
    if (subject === undefined) {
      context.addIssue('neither sub nor client_id');
      return z.NEVER;
    }
    return {
      issuer: claim.iss,
      subject,
      scopes: claim.scope.split(' ').filter((scope) => scope !== ''),
      consumerOrganisationNumber: claim.consumer?.ID ?? null,
      systemUserOrganisationNumber: organisation ?? null,
      expiresAt: new Date(claim.exp * 1000),
    };
  });

/**
 * Reads the claims of a token whose signature, issuer, audience and expiry are already checked.
 * An absent organisation is null; a malformed one is an error, never null.
 * @throws ZodError
 */
export function readClaims(payload: JWTPayload): VerifiedToken {
  return claims.parse(payload);
}
