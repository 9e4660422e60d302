import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenVerifier } from '../identity/token-verifier.js';
import { DevIssuer } from './dev-issuer.js';

const before = process.env.NODE_ENV;
let dataDirectory: string;
const create = () => new DevIssuer({ publicUrl: 'http://localhost:3000', audience: 'fordel', dataDirectory });

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'fordel-issuer-'));
});

afterEach(() => {
  process.env.NODE_ENV = before;
  rmSync(dataDirectory, { recursive: true });
});

it('refuses to exist in production and leaves no key behind', () => {
  process.env.NODE_ENV = 'production';
  expect(create).toThrow(
    'The development issuer does not run in production: set FORDEL_ISSUER_URL to a real issuer.',
  );
  expect(readdirSync(dataDirectory)).toEqual([]);
});

it('keeps its key for itself, and tokens good over a restart', async () => {
  const token = await create().accessToken('kommune', 'fordel-admin', 'fordel');
  const restarted = create();
  expect(await new TokenVerifier(restarted, 'fordel').verify(token)).toMatchObject({
    issuer: 'http://localhost:3000/issuer',
    subject: 'kommune',
    scopes: ['fordel'],
  });
  expect(readdirSync(dataDirectory)).toEqual(['dev-issuer-key.pem']);
  expect(statSync(join(dataDirectory, 'dev-issuer-key.pem')).mode & 0o777).toBe(0o600);
});

it('publishes no private key', () => {
  const keys = create().jwks.keys;
  expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
});

it('accepts no id token as an access token', async () => {
  const issuer = create();
  const idToken = await issuer.idToken('kommune', 'fordel-admin', { name: 'Kommune' });
  await expect(new TokenVerifier(issuer, 'fordel').verify(idToken)).rejects.toMatchObject({
    reason: 'INVALID',
  });
});

it.each([
  ['damaged', 'x', 'holds no private key'],
  [
    'of another kind',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    'holds no P-256 key',
  ],
])('says what to do when the key file is %s', (_case, content, message) => {
  const file = join(dataDirectory, 'dev-issuer-key.pem');
  writeFileSync(file, content);
  expect(create).toThrow(`${file} ${message}. Delete it: a new one is made at the next start.`);
});
