import { decodeJwt, SignJWT, type JWTPayload } from 'jose';
import { loadSigningKey } from '../../apps/api/src/platform/dev-issuer/signing-key.js';
import type { TestApp } from '../support/test-app.js';

export const actor = (organisationNumber: string) => ({
  authority: 'iso6523-actorid-upis',
  ID: `0192:${organisationNumber}`,
});

/** Of the persona called so, with other claims; signed with the issuer's own key, as only Maskinporten's could be. */
export async function machineToken(app: TestApp, persona: string, changes: JWTPayload): Promise<string> {
  const { privateKey, publicJwk } = loadSigningKey(app.dataDir);
  return new SignJWT({ ...decodeJwt(await app.token(persona)), ...changes })
    .setProtectedHeader({ alg: 'ES256', kid: publicJwk.kid })
    .sign(privateKey);
}

/** Of a system user of the organisation, in a system of the vendor that the persona `fagsystem` is. */
export const systemUser = (organisationNumber: string, ...ids: string[]) => ({
  authorization_details: [
    {
      type: 'urn:altinn:systemuser',
      systemuser_org: actor(organisationNumber),
      systemuser_id: ids,
      system_id: '310000019_lagersystem',
    },
  ],
});
