import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { createLocalJWKSet, exportJWK, type JWTPayload, SignJWT } from 'jose';
import { TokenVerifier } from './token-verifier.js';
import type { TrustedIssuer } from './trusted-issuer.js';
import { IssuerUnavailable, TokenRejected } from './verified-token.js';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'fordel';
const NOW = new Date('2020-03-30T10:00:00Z');
const seconds = (offset: number) => Math.floor(NOW.getTime() / 1000) + offset;
const good: JWTPayload = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'kommune',
  scope: 'openid fordel',
  exp: seconds(3600),
};

const actor = (number: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${number}` });
/** As Maskinporten writes it. */
const machine = (changes: JWTPayload = {}): JWTPayload => ({
  ...good,
  sub: undefined,
  scope: 'fordel:weeklyreport.write',
  client_id: 'a1b2',
  consumer: actor('889640782'),
  ...changes,
});
const SYSTEM_USER_ID = 'ebe4a681-0a8c-429e-a36f-8f9ca942b59f';
const systemUser = (changes: object = {}) => ({
  type: 'urn:altinn:systemuser',
  systemuser_org: actor('940101808'),
  systemuser_id: [SYSTEM_USER_ID],
  system_id: '889640782_system',
  ...changes,
});

const pairs = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: generateKeyPairSync('ed25519'),
};

let issuer: TrustedIssuer;
let keyLookups: number;
let logged: string[];

beforeAll(async () => {
  const keys = await Promise.all(
    Object.entries(pairs).map(async ([alg, { publicKey }]) => ({
      ...(await exportJWK(publicKey)),
      kid: alg,
    })),
  );
  const local = createLocalJWKSet({ keys });
  issuer = {
    url: ISSUER,
    key: (header, token) => {
      keyLookups += 1;
      return local(header, token);
    },
  };
});

beforeEach(() => {
  keyLookups = 0;
  logged = [];
  jest.useFakeTimers({
    now: NOW,
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout', 'performance'],
  });
  jest
    .spyOn(Logger.prototype, 'warn')
    .mockImplementation((message: unknown) => void logged.push(String(message)));
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const sign = (
  claims: JWTPayload,
  key: KeyObject | Uint8Array = pairs.ES256.privateKey,
  alg = 'ES256',
  kid = 'ES256',
) => new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);

const unsigned = (header: object, claims: JWTPayload) =>
  [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';

const verify = (token: string) => new TokenVerifier(issuer, AUDIENCE).verify(token);

async function rejection(token: string | Promise<string>): Promise<TokenRejected> {
  const error: unknown = await verify(await token).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TokenRejected)) throw new Error(`not rejected: ${String(error)}`);
  return error;
}

describe('a good token', () => {
  it('says who its bearer is', async () => {
    expect(await verify(await sign(good))).toEqual({
      issuer: ISSUER,
      subject: 'kommune',
      scopes: ['openid', 'fordel'],
      machine: null,
      expiresAt: new Date('2020-03-30T11:00:00Z'),
    });
  });

  it('may be signed with any allowed algorithm', async () => {
    const tokens = [
      await sign(good, pairs.RS256.privateKey, 'RS256', 'RS256'),
      await sign(good, pairs.RS256.privateKey, 'PS256', 'RS256'),
      await sign(good, pairs.EdDSA.privateKey, 'EdDSA', 'EdDSA'),
    ];
    const subjects = await Promise.all(tokens.map(async (token) => (await verify(token)).subject));
    expect(subjects).toEqual(['kommune', 'kommune', 'kommune']);
  });

  it('of a machine has no sub, and speaks for its consumer', async () => {
    expect(await verify(await sign(machine()))).toMatchObject({
      subject: 'a1b2',
      scopes: ['fordel:weeklyreport.write'],
      machine: {
        clientId: 'a1b2',
        organisationNumber: '889640782',
        supplierNumber: null,
        delegationSource: null,
        systemUserIds: [],
        systemId: null,
      },
    });
  });

  it('of a supplier to whom the access was delegated speaks for its consumer too', async () => {
    const delegated = {
      supplier: actor('310000019'),
      delegation_source: 'https://www.altinn.no/',
    };
    expect(await verify(await sign(machine(delegated)))).toMatchObject({
      machine: {
        organisationNumber: '889640782',
        supplierNumber: '310000019',
        delegationSource: 'https://www.altinn.no/',
      },
    });
  });

  it.each(['ID', 'id'])(
    'of a system user speaks for its organisation (%s), never for the vendor in consumer',
    async (spelling) => {
      const details = systemUser({ systemuser_org: { [spelling]: '0192:940101808' } });
      expect(await verify(await sign(machine({ authorization_details: [details] })))).toMatchObject({
        machine: {
          organisationNumber: '940101808',
          supplierNumber: '889640782',
          systemUserIds: [SYSTEM_USER_ID],
          systemId: '889640782_system',
        },
      });
    },
  );

  it('of a person says nothing of an organisation, whatever client it was made for', async () => {
    const token = await sign({ ...good, client_id: 'a1b2', consumer: actor('889640782') });
    expect(await verify(token)).toMatchObject({ subject: 'kommune', machine: null });
  });

  it('is not checked again within 30 s, and is after', async () => {
    const verifier = new TokenVerifier(issuer, AUDIENCE);
    const token = await sign(good);
    for (let i = 0; i < 3; i += 1) await verifier.verify(token);
    expect(keyLookups).toBe(1);
    jest.setSystemTime(NOW.getTime() + 30_001);
    await verifier.verify(token);
    expect(keyLookups).toBe(2);
  });

  it('is not remembered past its own expiry', async () => {
    const verifier = new TokenVerifier(issuer, AUDIENCE);
    const token = await sign({ ...good, exp: seconds(10) });
    await verifier.verify(token);
    jest.setSystemTime(NOW.getTime() + 16_000);
    await expect(verifier.verify(token)).rejects.toMatchObject({ reason: 'EXPIRED' });
  });

  it('may be a few seconds over, because clocks differ', async () => {
    expect((await verify(await sign({ ...good, exp: seconds(-4) }))).subject).toBe('kommune');
  });
});

describe('EXPIRED', () => {
  it('is said of a token that was good once', async () => {
    expect((await rejection(sign({ ...good, exp: seconds(-6) }))).reason).toBe('EXPIRED');
  });

  it('is not said of an expired token that never was', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect((await rejection(sign({ ...good, exp: seconds(-60) }, stranger))).reason).toBe('INVALID');
  });
});

describe('INVALID, with nothing said to the client about why', () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const publicPem = pairs.RS256.publicKey.export({ type: 'spki', format: 'pem' });
  const details = (...all: object[]) => machine({ authorization_details: all });

  it.each<[string, () => string | Promise<string>]>([
    ['an empty token', () => ''],
    ['not a token', () => 'kommune'],
    ['a forged signature', () => sign(good, stranger)],
    ['an unknown key', () => sign(good, stranger, 'ES256', 'other')],
    [
      'a changed payload',
      async () => {
        const [header, , signature] = (await sign(good)).split('.');
        const [, payload] = unsigned({}, { ...good, sub: 'helsedirektoratet' }).split('.');
        return [header, payload, signature].join('.');
      },
    ],
    ['alg none', () => unsigned({ alg: 'none' }, good)],
    [
      'HS256 with the public key as secret',
      () => sign(good, new TextEncoder().encode(publicPem.toString()), 'HS256', 'RS256'),
    ],
    ['an algorithm that is not on the list', () => sign(good, pairs.RS256.privateKey, 'RS512', 'RS256')],
    ['another audience', () => sign({ ...good, aud: 'other' })],
    ['no audience', () => sign({ ...good, aud: undefined })],
    ['another issuer', () => sign({ ...good, iss: 'https://issuer.example.evil' })],
    ['no issuer', () => sign({ ...good, iss: undefined })],
    ['no expiry', () => sign({ ...good, exp: undefined })],
    ['not valid yet', () => sign({ ...good, nbf: seconds(60) })],
    ['no scope', () => sign({ ...good, scope: undefined })],
    ['a scope that only starts like ours', () => sign({ ...good, scope: 'openid fordel.read' })],
    ['no subject', () => sign({ ...good, sub: undefined })],
    ['a person with a scope of machines', () => sign({ ...good, scope: 'fordel:weeklyreport.write' })],
    ['a machine with a scope of people', () => sign(machine({ scope: 'fordel' }))],
    ['a machine with another service’s scope', () => sign(machine({ scope: 'fordelx:weeklyreport.write' }))],
    ['a machine without a consumer', () => sign(machine({ consumer: undefined }))],
    ['a consumer that is no organisation number', () => sign(machine({ consumer: { ID: '0192:12345678' } }))],
    ['a consumer of another kind', () => sign(machine({ consumer: { ID: '9908:889640782' } }))],
    ['a supplier that is no organisation number', () => sign(machine({ supplier: { ID: 'x' } }))],
    ['a system user without organisation', () => sign(details(systemUser({ systemuser_org: undefined })))],
    ['a system user without an id', () => sign(details(systemUser({ systemuser_id: [] })))],
    ['a system user whose id is none', () => sign(details(systemUser({ systemuser_id: ['1'] })))],
    ['two system users', () => sign(details(systemUser(), systemUser()))],
    ['details of another kind', () => sign(details(systemUser({ type: 'urn:altinn:consent' })))],
    ['details of no kind', () => sign(details())],
    ['a system user who is a person', () => sign({ ...good, authorization_details: [systemUser()] })],
  ])('%s', async (_case, token) => {
    const error = await rejection(token());
    expect({ reason: error.reason, message: error.message, cause: error.cause }).toEqual({
      reason: 'INVALID',
      message: 'The access token is not valid.',
      cause: undefined,
    });
  });

  it('logs why, without the token', async () => {
    const token = await sign({ ...good, aud: 'other' });
    await rejection(token);
    expect(logged).toEqual(['Token refused: unexpected "aud" claim value']);
  });
});

it('does not call a token invalid when the keys cannot be fetched', async () => {
  const unreachable = new TokenVerifier(
    { url: ISSUER, key: () => Promise.reject(new IssuerUnavailable('down')) },
    AUDIENCE,
  );
  await expect(unreachable.verify(await sign(good))).rejects.toBeInstanceOf(IssuerUnavailable);
});

describe('with an issuer for people and another for machines', () => {
  const MASKINPORTEN = 'https://maskinporten.example';
  let verifier: TokenVerifier;
  beforeAll(() => {
    verifier = new TokenVerifier(issuer, AUDIENCE, { url: MASKINPORTEN, key: issuer.key });
  });

  it('each vouches for its own kind', async () => {
    const iss = `${MASKINPORTEN}/`; // as Maskinporten writes itself
    expect((await verifier.verify(await sign(machine({ iss })))).machine?.clientId).toBe('a1b2');
    expect((await verifier.verify(await sign(good))).machine).toBeNull();
  });

  it.each([
    ['a machine from people’s', () => machine()],
    ['a person from machines’', () => ({ ...good, iss: MASKINPORTEN })],
  ])('%s is refused', async (_case, claims) => {
    await expect(verifier.verify(await sign(claims()))).rejects.toMatchObject({ reason: 'INVALID' });
  });
});
