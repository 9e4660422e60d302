import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProgram, type CompiledProgram } from '../../../../../test/support/compile-program.js';
import { serveInChild, type ChildServer } from '../../../../../test/support/serve-in-child.js';

const PAGE = (issuer: string, origin: string): string =>
  `<meta name="fordel-issuer" content="${issuer}" /><meta name="fordel-origin" content="${origin}" />`;
const BROWSER = { accept: 'text/html,application/xhtml+xml' };

describe('admin site', () => {
  let folder: string;
  let program: CompiledProgram;
  let server: ChildServer;
  let url: string;

  function serve(root: string): Promise<ChildServer> {
    const here = 'apps/api/src/platform/admin-site';
    return serveInChild(`
      import { fastify } from 'fastify';
      import { registerAdminSite } from '${program.file(`${here}/register-admin-site.ts`)}';
      import { registerSecurityHeaders } from '${program.file(`${here}/security-headers.ts`)}';
      const config = { issuerUrl: 'https://issuer.example.no/realm', publicUrl: 'https://fordel.example.no' };
      const server = fastify();
      registerSecurityHeaders(server, config);
      server.get('/graphql', () => ({ graphql: true }));
      await registerAdminSite(server, config, '${root}');
      console.log(await server.listen());`);
  }

  beforeAll(async () => {
    program = await compileProgram();
    folder = await mkdtemp(join(tmpdir(), 'fordel-admin-'));
    await mkdir(join(folder, 'built/assets'), { recursive: true });
    await writeFile(join(folder, 'built/index.html'), PAGE('/issuer', ''));
    await writeFile(join(folder, 'built/assets/app-1a2b.js'), 'run()');
    await writeFile(join(folder, 'built/favicon.svg'), '<svg/>');
    await writeFile(join(folder, 'secret'), 'hemmelig');
    server = await serve(join(folder, 'built'));
    url = server.url;
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    await program.remove();
  });

  it('serves the page, with the issuer it is to use and where to sign in, wherever a browser navigates, never from a stale cache', async () => {
    for (const path of ['/', '/uke/2020-W15', '/rapport?uke=15']) {
      const answer = await fetch(url + path, { headers: BROWSER });
      expect([answer.status, await answer.text()]).toEqual([
        200,
        PAGE('https://issuer.example.no/realm', 'https://fordel.example.no'),
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('lets the page load and call nothing but this server and the issuer, and never inline scripts', async () => {
    const answer = await fetch(url, { headers: BROWSER });
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://issuer.example.no;");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('lets hashed files be kept for ever, and others be asked for again', async () => {
    const asset = await fetch(`${url}/assets/app-1a2b.js`);
    expect([asset.status, await asset.text()]).toEqual([200, 'run()']);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    const icon = await fetch(`${url}/favicon.svg`);
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0');
  });

  it('sets the protective headers on every answer', async () => {
    const { headers } = await fetch(`${url}/graphql`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it.each(['/api/nothing', '/graphql/nothing', '/health/nothing', '/issuer/nothing'])(
    'answers 404 at the unknown program address %s, whoever asks',
    async (path) => {
      expect((await fetch(url + path, { headers: BROWSER })).status).toBe(404);
    },
  );

  it.each(['/assets/gone-9.js', '//', '/%2e%2e/secret', '/..%2fsecret'])(
    'answers 404 at %s: no such file, and nothing outside the folder',
    async (path) => {
      const answer = await fetch(url + path);
      expect([answer.status, (await answer.text()).includes('hemmelig')]).toEqual([404, false]);
    },
  );

  it('says how to build the page when it is not built', async () => {
    const unbuilt = await serve(join(folder, 'absent'));
    const answer = await fetch(unbuilt.url, { headers: BROWSER });
    expect([answer.status, await answer.text()]).toEqual([
      404,
      'The page is not built: run "npm run build:admin".\n',
    ]);
    expect((await fetch(`${unbuilt.url}/graphql`)).status).toBe(200);
    await unbuilt.stop();
  });
});
