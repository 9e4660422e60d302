import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { pagePolicy } from './security-headers.js';

/** Where `npm run build:admin` puts the page, seen from the compiled file. */
const BUILT = fileURLToPath(new URL('../../../../admin/', import.meta.url));
const PAGE = 'index.html';
const FOR_PROGRAMS = ['graphql', 'health', 'explorer', 'issuer', 'api'];

/**
 * Serves the built page at `/`: its files, and the page itself for every other address a browser navigates to.
 * Without a build those addresses answer 404 with a hint.
 */
export async function registerAdminSite(
  fastify: FastifyInstance,
  config: Pick<Config, 'issuerUrl' | 'publicUrl'>,
  folder = BUILT,
): Promise<void> {
  const files = await builtFiles(folder);
  const policy = pagePolicy(config);
  const page = files.has(PAGE) ? withAddresses(await readFile(join(folder, PAGE), 'utf8'), config) : '';
  await fastify.register(fastifyStatic, { root: folder, serve: false });

  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    const file = files.has(path) ? path : isNavigation(path, request.headers.accept) ? PAGE : undefined;
    if (file === undefined) return reply.code(404).send({ error: `There is nothing at /${path}.` });
    if (!files.has(file)) {
      return reply.code(404).type('text/plain').send('The page is not built: run "npm run build:admin".\n');
    }
    if (file === PAGE) {
      return reply
        .type('text/html')
        .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
        .send(page);
    }
    // Vite names every file under assets/ after its content.
    const lasting = file.startsWith('assets/') ? { maxAge: '365d', immutable: true } : { maxAge: 0 };
    return reply.sendFile(file, lasting);
  });
}

/** Tells the page where people sign in, and with which issuer when it is not the development issuer it is built for. */
function withAddresses(
  page: string,
  { issuerUrl, publicUrl }: Pick<Config, 'issuerUrl' | 'publicUrl'>,
): string {
  const located = withMeta(page, 'fordel-origin', new URL(publicUrl).origin);
  return issuerUrl === undefined ? located : withMeta(located, 'fordel-issuer', issuerUrl);
}

function withMeta(page: string, name: string, content: string): string {
  const written = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return page.replace(
    new RegExp(`(<meta name="${name}" content=")[^"]*"`),
    (_, start: string) => `${start}${written}"`,
  );
}

function isNavigation(path: string, accept = ''): boolean {
  const [first = ''] = path.split('/');
  return accept.includes('text/html') && !FOR_PROGRAMS.includes(first);
}

/** Every file of the build, relative to its folder, with `/`. Empty when there is no build. */
async function builtFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  const isBuild = paths.some((path) => path.startsWith('assets/')); // the source folder has an index.html too
  return new Set(isBuild ? paths : []);
}
