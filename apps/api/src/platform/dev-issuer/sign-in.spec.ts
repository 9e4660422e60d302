import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import { TokenVerifier } from '../identity/token-verifier.js';
import { type Answer, IssuerApp } from './issuer-app.fixture.js';

let app: IssuerApp;

beforeAll(async () => {
  app = await IssuerApp.start();
});
afterAll(() => app.stop());
afterEach(() => jest.restoreAllMocks());

const verifier = 'v'.repeat(43);
const redirectUri = 'http://localhost:3000/callback?from=issuer';
const asked = {
  client_id: 'fordel-admin',
  redirect_uri: redirectUri,
  response_type: 'code',
  scope: 'openid fordel',
  state: 'state-1',
  nonce: 'nonce-1',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};
type Params = Record<string, string | undefined>;

const form = (params: Params) => {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
};
const post = (path: string, params: Params) => app.post(path, form(params));
const show = (params: Params) => app.get(`/issuer/authorize?${form(params)}`);
const choose = (params: Params) => post('/issuer/authorize', { ...asked, subject: 'kommune', ...params });
const read = (answer: Answer) => JSON.parse(answer.body) as Record<string, string>;
const errorOf = (answer: Answer) => read(answer).error;
const returned = (location: unknown) => new URL(String(location)).searchParams;

async function code(params: Params = {}): Promise<string> {
  return returned((await choose(params)).headers.get('location')).get('code') ?? '';
}
const redeem = (params: Params) =>
  post('/issuer/token', {
    grant_type: 'authorization_code',
    client_id: 'fordel-admin',
    redirect_uri: redirectUri,
    code_verifier: verifier,
    ...params,
  });

describe('signing in', () => {
  it('shows the personas on a page in bokmål that loads nothing, and carries the request along', async () => {
    const { status, headers, body } = await show({ ...asked, state: '"><script>' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self' http:\/\/localhost:3000; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(body).toContain('<html lang="nb">');
    expect(body).toContain(
      '<button name="subject" value="kommune"><strong>Kommune &lt;smittevern&gt;</strong>' +
        '<span>Tromsø &quot;kommune&quot;</span></button>',
    );
    expect(body).toContain('<input type="hidden" name="state" value="&quot;&gt;&lt;script&gt;">');
    expect(body.match(/<button/g)).toHaveLength(2);
    expect(body).not.toMatch(/<script|src=|href=/);
  });

  it('gives a code for the persona, and for the code tokens that the API accepts without asking anybody', async () => {
    const chosen = await choose({});
    expect(chosen.status).toBe(303);
    const answer = returned(chosen.headers.get('location'));
    expect(Object.fromEntries(answer)).toEqual({
      from: 'issuer',
      code: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: 'state-1',
      iss: 'http://localhost:3000/issuer',
    });

    const redeemed = await redeem({ code: answer.get('code') ?? '' });
    expect(redeemed.status).toBe(200);
    expect(redeemed.headers.get('cache-control')).toBe('no-store');
    const tokens = read(redeemed);
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'openid fordel' });
    expect(decodeJwt(tokens.id_token ?? '')).toMatchObject({
      iss: 'http://localhost:3000/issuer',
      aud: 'fordel-admin',
      sub: 'kommune',
      name: 'Kommune <smittevern>, Tromsø "kommune"',
      nonce: 'nonce-1',
    });
    const fetched = jest.spyOn(globalThis, 'fetch');
    const access = await app.nest.get(TokenVerifier).verify(tokens.access_token ?? '');
    expect(access).toMatchObject({ subject: 'kommune', scopes: ['openid', 'fordel'] });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('gives no id token to who did not ask for openid', async () => {
    const redeemed = await redeem({ code: await code({ scope: 'fordel' }) });
    expect(Object.keys(read(redeemed))).toEqual(['access_token', 'token_type', 'expires_in', 'scope']);
  });

  it('also sends people back to the development server of the admin app', async () => {
    const chosen = await choose({ redirect_uri: 'http://localhost:5173/' });
    expect(chosen.headers.get('location')).toMatch(/^http:\/\/localhost:5173\/\?code=/);
  });
});

describe('a request nobody may be redirected for', () => {
  it.each<[string, Params]>([
    ['an unknown client', { client_id: 'other' }],
    ['no client', { client_id: undefined }],
    ['no redirect_uri', { redirect_uri: undefined }],
    ['another host', { redirect_uri: 'http://evil.example/callback' }],
    ['another port', { redirect_uri: 'http://localhost:3001/' }],
    ['a host that only starts like ours', { redirect_uri: 'http://localhost:3000.evil.example/' }],
    ['our host as user name', { redirect_uri: 'http://localhost:3000@evil.example/' }],
    ['a user name before our host', { redirect_uri: 'http://evil@localhost:3000/' }],
    ['a fragment', { redirect_uri: 'http://localhost:3000/#x' }],
    ['not an address', { redirect_uri: '/callback' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
  ])('%s', async (_case, change) => {
    for (const answer of [await show({ ...asked, ...change }), await choose(change)]) {
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      expect(answer.body).toContain('Innloggingen kan ikke fortsette');
    }
  });

  it('two return addresses', async () => {
    const answer = await app.get(`/issuer/authorize?${form(asked)}&redirect_uri=http://localhost:3000/`);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('an empty body', async () => {
    expect((await app.post('/issuer/authorize')).status).toBe(400);
  });
});

describe('a faulty request of a known client is answered by redirect, with its state', () => {
  it.each<[string, Params]>([
    ['invalid_request', { code_challenge: undefined }],
    ['invalid_request', { code_challenge: 'short' }],
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['invalid_request', { code_challenge_method: undefined }],
    ['invalid_request', { response_type: undefined }],
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_scope', { scope: 'openid everything' }],
    ['login_required', { prompt: 'none' }],
  ])('%s %j', async (error, change) => {
    for (const answer of [await show({ ...asked, ...change }), await choose(change)]) {
      expect(answer.status).toBe(303);
      const params = returned(answer.headers.get('location'));
      expect([params.get('error'), params.get('state'), params.get('code')]).toEqual([
        error,
        'state-1',
        null,
      ]);
    }
  });

  it.each([undefined, 'reporter-5401'])('a subject that is not on the page: %s', async (subject) => {
    expect(returned((await choose({ subject })).headers.get('location')).get('error')).toBe(
      'invalid_request',
    );
  });
});

describe('a code that gives no tokens', () => {
  const refused = async (params: Params) => {
    const answer = await redeem(params);
    return [answer.status, errorOf(answer)];
  };

  it('used before', async () => {
    const once = await code();
    expect((await redeem({ code: once })).status).toBe(200);
    expect(await refused({ code: once })).toEqual([400, 'invalid_grant']);
  });

  it('with another verifier, after which the right one comes too late', async () => {
    const once = await code();
    expect(await refused({ code: once, code_verifier: 'w'.repeat(43) })).toEqual([400, 'invalid_grant']);
    expect(await refused({ code: once })).toEqual([400, 'invalid_grant']);
  });

  it('with another redirect_uri', async () => {
    const change = { code: await code(), redirect_uri: 'http://localhost:3000/other' };
    expect(await refused(change)).toEqual([400, 'invalid_grant']);
  });

  it('older than a minute', async () => {
    const once = await code();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_001);
    expect(await refused({ code: once })).toEqual([400, 'invalid_grant']);
  });

  it.each<[string, number, Params]>([
    ['invalid_grant', 400, { code: 'never-issued' }],
    ['invalid_request', 400, {}],
    ['invalid_request', 400, { code: 'x', code_verifier: undefined }],
    ['invalid_client', 401, { code: 'x', client_id: 'other' }],
    ['unsupported_grant_type', 400, { grant_type: 'password' }],
    ['invalid_request', 400, { grant_type: undefined }],
  ])('%s (%i) %j', async (error, status, params) => {
    expect(await refused(params)).toEqual([status, error]);
  });

  it('no body at all', async () => {
    const answer = await app.post('/issuer/token');
    expect([answer.status, errorOf(answer)]).toEqual([400, 'invalid_request']);
  });
});

describe('tokens for machines', () => {
  const machine = (params: Params) => post('/issuer/token', { grant_type: 'client_credentials', ...params });

  it.each<[string, Params]>([
    ['kommune', { client_id: 'kommune' }],
    ['reporter-5401', { client_id: 'reporter-5401' }],
    ['reporter-5401', { client_id: 'exercise', subject: 'reporter-5401' }],
  ])('act as %s: %j', async (subject, params) => {
    const answer = read(await machine(params));
    expect(answer.scope).toBe('fordel');
    expect((await app.nest.get(TokenVerifier).verify(answer.access_token ?? '')).subject).toBe(subject);
  });

  it.each<[string, number, Params]>([
    ['invalid_client', 401, { client_id: 'nobody' }],
    ['invalid_client', 401, { client_id: 'kommune', subject: 'nobody' }],
    ['invalid_request', 400, {}],
    ['invalid_request', 400, { client_id: 'a\u0000b' }],
    ['invalid_scope', 400, { client_id: 'kommune', scope: 'everything' }],
    ['invalid_scope', 400, { client_id: 'kommune', scope: 'fordel:weeklyreport.write' }],
  ])('%s (%i) %j', async (error, status, params) => {
    const answer = await machine(params);
    expect([answer.status, errorOf(answer)]).toEqual([status, error]);
  });
});

describe('signing out', () => {
  const logout = (params: Params) => app.get(`/issuer/logout?${form(params)}`);

  it('leads back to the client', async () => {
    const answer = await logout({ post_logout_redirect_uri: 'http://localhost:3000/', state: 's' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://localhost:3000/?state=s']);
  });

  it('leads nowhere else', async () => {
    const answer = await logout({ post_logout_redirect_uri: 'http://evil.example/' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('says so when there is no way back', async () => {
    expect((await logout({})).body).toContain('Du er logget ut');
  });
});
