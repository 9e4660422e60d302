import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { TokenVerifier } from '../identity/token-verifier.js';
import { IssuerApp, personas } from './issuer-app.fixture.js';

let app: IssuerApp;

beforeAll(async () => {
  app = await IssuerApp.start();
});
afterAll(() => app.stop());

const read = async (path: string): Promise<unknown> => JSON.parse((await app.get(path)).body);

it('describes itself to clients', async () => {
  expect(await read('/issuer/.well-known/openid-configuration')).toMatchObject({
    issuer: 'http://localhost:3000/issuer',
    authorization_endpoint: 'http://localhost:3000/issuer/authorize',
    token_endpoint: 'http://localhost:3000/issuer/token',
    jwks_uri: 'http://localhost:3000/issuer/jwks',
    end_session_endpoint: 'http://localhost:3000/issuer/logout',
    code_challenge_methods_supported: ['S256'],
  });
});

it('offers its personas and its key', async () => {
  expect(await read('/issuer/personas')).toEqual(personas);
  const { keys } = (await read('/issuer/jwks')) as { keys: { kty: string; d?: string }[] };
  expect(keys.map(({ kty, d }) => [kty, d])).toEqual([['EC', undefined]]);
});

describe('npm run token', () => {
  const run = (server: string, ...names: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/token.mjs', ...names], {
      env: { ...process.env, FORDEL_PUBLIC_URL: server },
    });

  it('lists the personas', async () => {
    const { stdout } = await run(app.url);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'kommune            Kommune <smittevern> (en), Tromsø "kommune"',
      'helsedirektoratet  Helsedirektoratet (en), Helsedirektoratet',
    ]);
  });

  it('prints a token for a persona and nothing else', async () => {
    const { stdout, stderr } = await run(app.url, 'kommune');
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toBe('');
    expect((await app.nest.get(TokenVerifier).verify(stdout.trim())).subject).toBe('kommune');
  });

  it('fails in one sentence for a name nobody has', async () => {
    await expect(run(app.url, 'nobody')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'No persona or development subject is called nobody.\n',
    });
  });

  it('says how to start the server when nothing answers', async () => {
    await expect(run('http://127.0.0.1:1', 'kommune')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'Nothing answers at http://127.0.0.1:1. Start Fordel with "npm start", or set FORDEL_PUBLIC_URL.\n',
    });
  });
});
