import { compileProgram } from '../../../../../test/support/compile-program.js';
import { serveInChild, type ChildServer } from '../../../../../test/support/serve-in-child.js';

describe('explorer', () => {
  let server: ChildServer;
  let url: string;

  beforeAll(async () => {
    const program = await compileProgram();
    server = await serveInChild(`
      import { fastify } from 'fastify';
      import { registerExplorer } from '${program.file('apps/api/src/platform/explorer/register-explorer.ts')}';
      const server = fastify();
      await registerExplorer(server);
      server.get('/', () => 'elsewhere');
      console.log(await server.listen());`);
    url = server.url;
    await program.remove();
  });
  afterAll(() => server.stop());

  it('has every file its page asks for, and asks for none from elsewhere', async () => {
    const page = await (await fetch(`${url}/explorer`)).text();
    const base = /<base href="([^"]+)"/.exec(page)?.[1] ?? '';
    const wanted = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link);
    expect(base).toBe('/explorer/');
    expect(wanted.filter((link) => /^(https?:)?\/\//.test(link))).toEqual([]);
    const files = wanted.filter((link) => link !== base);
    expect(files.length).toBeGreaterThan(10);
    const answers = await Promise.all(files.map((file) => fetch(new URL(base + file, url))));
    expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200));
  });

  it('asks this server, and the browser keeps it to that', async () => {
    const start = await (await fetch(`${url}/explorer/initial_options.js`)).text();
    expect(start).toContain('endpointURL: `/graphql`');
    const policy = (await fetch(`${url}/explorer/`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it('keeps its looser rules to itself', async () => {
    expect((await fetch(url)).headers.get('content-security-policy')).toBeNull();
  });
});
