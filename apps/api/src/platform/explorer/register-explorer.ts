import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const PATH = '/explorer';
const OPTIONS_SCRIPT = 'initial_options.js';
const FILES = join(dirname(createRequire(import.meta.url).resolve('altair-static')), 'dist');

/** It may load and call only this server, so that it works offline and tells nobody what is asked. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** No account and no notices from elsewhere. */
const QUIET = {
  disableAccount: true,
  persistedSettings: { 'banners.disable': true, 'alert.disableUpdateNotification': true },
};

const WELCOME = `# A token: npm run -s token -- <persona>  (without a name it lists them)
# Put it under "Auth", type "Bearer". What the public may see needs none.
{
  __typename
}
`;

/** Adds the GraphQL explorer (Altair, from npm, complete with its files) at /explorer. For development only. */
export async function registerExplorer(fastify: FastifyInstance): Promise<void> {
  await fastify.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.header('content-security-policy', POLICY);
      done();
    });
    for (const path of [PATH, `${PATH}/`]) {
      scope.get(path, async (_request, reply) => {
        const { renderAltair } = await import('altair-static');
        const page = renderAltair({
          baseURL: `${PATH}/`,
          serveInitialOptionsInSeperateRequest: OPTIONS_SCRIPT,
        });
        return reply.type('text/html').send(page);
      });
    }
    scope.get(`${PATH}/${OPTIONS_SCRIPT}`, async (_request, reply) => {
      const { renderInitSnippet } = await import('altair-static');
      return reply
        .type('text/javascript')
        .send(renderInitSnippet({ ...QUIET, endpointURL: '/graphql', initialQuery: WELCOME }));
    });
    await scope.register(fastifyStatic, {
      root: FILES,
      prefix: `${PATH}/`,
      index: false,
      decorateReply: false,
    });
  });
}
