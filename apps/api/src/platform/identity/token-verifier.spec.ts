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
      consumerOrganisationNumber: null,
      systemUserOrganisationNumber: null,
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

  it('carries the organisation of a Maskinporten client, which has no sub', async () => {
    const claims = {
      ...good,
      sub: undefined,
      client_id: 'a1b2',
      consumer: { authority: 'iso6523-actorid-upis', ID: '0192:889640782' },
    };
    expect(await verify(await sign(claims))).toMatchObject({
      subject: 'a1b2',
      consumerOrganisationNumber: '889640782',
      systemUserOrganisationNumber: null,
    });
  });

  it.each(['ID', 'id'])('carries both vendor and organisation of a system user (%s)', async (spelling) => {
    const details = [{ type: 'urn:altinn:systemuser', systemuser_org: { [spelling]: '0192:940101808' } }];
    const claims = { ...good, consumer: { ID: '0192:889640782' }, authorization_details: details };
    expect(await verify(await sign(claims))).toMatchObject({
      consumerOrganisationNumber: '889640782',
      systemUserOrganisationNumber: '940101808',
    });
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
  const consumer = (ID: string) => ({ ...good, consumer: { ID } });
  const details = (...organisations: unknown[]) => ({
    ...good,
    authorization_details: organisations.map((systemuser_org) => ({
      type: 'urn:altinn:systemuser',
      systemuser_org,
    })),
  });

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
    ['a consumer that is no organisation number', () => sign(consumer('0192:12345678'))],
    ['a consumer of another kind', () => sign(consumer('9908:889640782'))],
    ['a system user without organisation', () => sign(details(undefined))],
    [
      'system users of two organisations',
      () => sign(details({ ID: '0192:940101808' }, { ID: '0192:889640782' })),
    ],
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
