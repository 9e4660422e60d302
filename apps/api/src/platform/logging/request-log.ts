import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { log } from './log.js';
import { withRequestId } from './request-context.js';

const HEADER = 'x-request-id';
const SANE = /^[\w.-]{1,64}$/;

/** The caller's request id when it is one we can safely write into a log, else one of our own. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const offered = request.headers[HEADER];
  return typeof offered === 'string' && SANE.test(offered) ? offered : randomUUID();
}

/** Gives every request its id, in the log and in the answer, and logs one line for each when it is answered. */
export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header(HEADER, request.id);
    withRequestId(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?', 1)[0]; // a query may carry a code or a token
    const ms = Math.round(reply.elapsedTime);
    log.info(
      { requestId: request.id, method: request.method, path, status: reply.statusCode, ms },
      'request',
    );
    done();
  });
}
