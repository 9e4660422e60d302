import type { FastifyInstance } from 'fastify';

/**
 * Counts the requests in progress.
 * @returns a function that closes the door to new connections and resolves when the last request has its answer
 */
export function registerDrain(fastify: FastifyInstance): () => Promise<void> {
  let inProgress = 0;
  let emptied: (() => void) | undefined;

  fastify.addHook('onRequest', (_request, reply, done) => {
    inProgress++;
    if (emptied) reply.header('connection', 'close');
    reply.raw.once('close', () => {
      inProgress--;
      if (inProgress === 0) emptied?.();
    });
    done();
  });

  return () =>
    new Promise((resolve) => {
      emptied = resolve;
      fastify.server.close();
      if (inProgress === 0) resolve();
    });
}
