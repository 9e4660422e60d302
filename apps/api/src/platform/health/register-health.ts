import type { FastifyInstance } from 'fastify';
import { answerHealth, LIVE_PATH, READY_PATH } from './health-answer.js';
import type { Readiness } from './readiness.js';

/** Adds the health addresses to the API's server. */
export function registerHealth(fastify: FastifyInstance, readiness: Readiness): void {
  for (const path of [LIVE_PATH, READY_PATH]) {
    fastify.get(path, async (_request, reply) => {
      const answer = await answerHealth(path, readiness);
      return reply
        .code(answer?.status ?? 404)
        .header('cache-control', 'no-store')
        .send(answer?.body);
    });
  }
}
