import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { MachineClaims, VerifiedToken } from './verified-token.js';

const SYSTEM_USER = 'urn:altinn:systemuser';
/** Far more than a kommune makes for one system. */
const MOST_SYSTEM_USERS = 20;

// Altinn documents both spellings of the identifier; the register of organisations is always 0192.
const number = z
  .string()
  .regex(/^0192:\d{9}$/)
  .transform((id) => id.slice('0192:'.length));
const organisation = z
  .union([z.object({ ID: number }), z.object({ id: number }).transform(({ id }) => ({ ID: id }))])
  .transform(({ ID }) => ID);

const systemUser = z.object({
  type: z.literal(SYSTEM_USER),
  systemuser_org: organisation,
  systemuser_id: z.array(z.guid()).min(1).max(MOST_SYSTEM_USERS),
  system_id: z.string().min(1),
});

const common = z.object({ iss: z.string(), exp: z.number(), scope: z.string().default('') });

/** A person's token has a `sub`. ID-porten's also names the client's organisation, which says nothing about the person. */
const person = common.extend({ sub: z.string().min(1) });

/** Maskinporten's has no `sub`. What authorization details it carries is one system user, or it was made for something else. */
const machine = common.extend({
  client_id: z.string().min(1),
  consumer: organisation,
  supplier: organisation.optional(),
  delegation_source: z.string().min(1).optional(),
  authorization_details: z.tuple([systemUser]).optional(),
});

/**
 * Reads the claims of a token whose signature, issuer, audience and expiry are already checked.
 * An absent organisation is null; a malformed one is an error, never null.
 * @throws ZodError
 */
export function readClaims(payload: JWTPayload): VerifiedToken {
  if (payload.sub !== undefined) {
    const { sub, ...rest } = person.parse(payload);
    if (systemUserAmong(payload.authorization_details)) throw new Error('a person is no system user');
    return { ...shared(rest), subject: sub, machine: null };
  }
  const claims = machine.parse(payload);
  return { ...shared(claims), subject: claims.client_id, machine: machineOf(claims) };
}

const shared = ({ iss, exp, scope }: z.output<typeof common>) => ({
  issuer: iss,
  scopes: scope.split(' ').filter((one) => one !== ''),
  expiresAt: new Date(exp * 1000),
});

function machineOf({
  client_id: clientId,
  consumer,
  supplier,
  delegation_source: delegationSource,
  authorization_details: details,
}: z.output<typeof machine>): MachineClaims {
  const base = { clientId, delegationSource: delegationSource ?? null };
  if (!details) {
    const supplierNumber = supplier ?? null;
    return { ...base, organisationNumber: consumer, supplierNumber, systemUserIds: [], systemId: null };
  }
  const [{ systemuser_org: organisationNumber, systemuser_id: ids, system_id: systemId }] = details;
  return { ...base, organisationNumber, supplierNumber: supplier ?? consumer, systemUserIds: ids, systemId };
}

const systemUserAmong = (details: unknown): boolean =>
  Array.isArray(details) && details.some((one) => (one as { type?: unknown } | null)?.type === SYSTEM_USER);
