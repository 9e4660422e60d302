import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { RemoteIssuer } from './remote-issuer.js';
import { TokenVerifier } from './token-verifier.js';
import { IssuerUnavailable } from './verified-token.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let server: Server;
let origin: string;
let answers: Record<string, unknown>;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = { '/keys': { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] } };
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const token = (issuer: string) =>
  new SignJWT({ sub: 'kommune', scope: 'fordel' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setIssuer(issuer)
    .setAudience('fordel')
    .setExpirationTime('1h')
    .sign(privateKey);

const metadata = (issuer: string) => ({ issuer, jwks_uri: `${origin}/keys` });

it('finds the keys by OpenID Connect discovery, once for many tokens', async () => {
  answers['/.well-known/openid-configuration'] = metadata(origin);
  const verifier = new TokenVerifier(new RemoteIssuer(origin), 'fordel');
  const tokens = await Promise.all([token(origin), token(origin), token(origin)]);
  const verified = await Promise.all(tokens.map((each) => verifier.verify(each)));
  expect(verified.map(({ subject }) => subject)).toEqual(['kommune', 'kommune', 'kommune']);
  expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
});

it.each(['', '/'])(
  'finds the keys by OAuth metadata of an issuer that ends in a slash, configured with "%s"',
  async (end) => {
    const issuer = `${origin}/`;
    answers['/.well-known/oauth-authorization-server'] = metadata(issuer);
    const verified = await new TokenVerifier(new RemoteIssuer(origin + end), 'fordel').verify(
      await token(issuer),
    );
    expect(verified.issuer).toBe(issuer);
  },
);

it('puts the well-known part of OAuth metadata before the path of the issuer', async () => {
  const issuer = `${origin}/realm`;
  answers['/.well-known/oauth-authorization-server/realm'] = metadata(issuer);
  const verified = await new TokenVerifier(new RemoteIssuer(issuer), 'fordel').verify(await token(issuer));
  expect(verified.issuer).toBe(issuer);
});

it('does not take keys from metadata that belongs to another issuer, and says so', async () => {
  answers['/.well-known/openid-configuration'] = metadata('https://other.example/');
  const verdict = new TokenVerifier(new RemoteIssuer(origin), 'fordel').verify(await token(origin));
  await expect(verdict).rejects.toThrow('belongs to another issuer, https://other.example');
  await expect(verdict).rejects.toBeInstanceOf(IssuerUnavailable);
});

it('asks again after the issuer was away', async () => {
  const verifier = new TokenVerifier(new RemoteIssuer(origin), 'fordel');
  await expect(verifier.verify(await token(origin))).rejects.toBeInstanceOf(IssuerUnavailable);
  answers['/.well-known/openid-configuration'] = metadata(origin);
  expect((await verifier.verify(await token(origin))).subject).toBe('kommune');
});

it('calls the issuer unavailable when its key set is broken, and the token invalid when its key is unknown', async () => {
  answers['/.well-known/openid-configuration'] = metadata(origin);
  const keys = answers['/keys'];
  answers['/keys'] = { nothing: true };
  const verifier = new TokenVerifier(new RemoteIssuer(origin), 'fordel');
  await expect(verifier.verify(await token(origin))).rejects.toBeInstanceOf(IssuerUnavailable);
  answers['/keys'] = keys;
  const stranger = new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(privateKey);
  await expect(verifier.verify(await stranger)).rejects.toMatchObject({ reason: 'INVALID' });
});
