import { createServer, type Server } from 'node:http';
import { answerHealth } from './health-answer.js';
import type { Readiness } from './readiness.js';

/** A server that answers nothing but the health addresses, for a worker, which has no API. Resolves when it listens. */
export async function startHealthServer(host: string, port: number, readiness: Readiness): Promise<Server> {
  const server = createServer((request, response) => {
    void answerHealth(request.url?.split('?', 1)[0] ?? '', readiness).then((answer) => {
      response.writeHead(answer?.status ?? 404, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      });
      response.end(JSON.stringify(answer?.body ?? { status: 'unknown address' }));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}
