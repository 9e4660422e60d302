import { jest } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { log } from '../logging/log.js';
import { startHealthServer } from './health-server.js';
import { Readiness } from './readiness.js';
import { registerHealth } from './register-health.js';

async function get(server: FastifyInstance, path: string): Promise<[number, unknown]> {
  const { port } = server.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return [answer.status, await answer.json()];
}

describe('health', () => {
  let api: FastifyInstance;

  beforeAll(() => {
    log.level = 'silent';
  });

  async function serve(readiness: Readiness): Promise<void> {
    api = fastify();
    registerHealth(api, readiness);
    await api.listen();
  }

  it('is live and ready with nothing to wait for', async () => {
    await serve(new Readiness());
    expect(await get(api, '/health/live')).toEqual([200, { status: 'live' }]);
    expect(await get(api, '/health/ready')).toEqual([200, { status: 'ready' }]);
    await api.close();
  });

  it('is live but not ready while something fails, names it, and keeps the reason to itself', async () => {
    const readiness = new Readiness();
    let broken = true;
    readiness.add({ name: 'queue', check: () => Promise.resolve() });
    readiness.add({
      name: 'database',
      check: () => (broken ? Promise.reject(new Error('password hemmelig refused')) : Promise.resolve()),
    });
    await serve(readiness);
    expect(await get(api, '/health/live')).toEqual([200, { status: 'live' }]);
    expect(await get(api, '/health/ready')).toEqual([503, { status: 'not ready', failing: ['database'] }]);
    broken = false;
    expect(await get(api, '/health/ready')).toEqual([200, { status: 'ready' }]);
    await api.close();
  });

  it('takes a check that never answers for one that fails', async () => {
    jest.useFakeTimers();
    const readiness = new Readiness();
    readiness.add({ name: 'database', check: () => new Promise(() => undefined) });
    const report = readiness.report();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await report).toEqual({ status: 503, failing: ['database'] });
    jest.useRealTimers();
  });

  it('answers for a worker, which has no other address', async () => {
    const readiness = new Readiness();
    readiness.add({ name: 'queue', check: () => Promise.reject(new Error('no')) });
    const server = await startHealthServer('127.0.0.1', 0, readiness);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await fetch(`${url}/health/live?x=1`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', failing: ['queue'] }]);
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
    await new Promise((done) => server.close(done));
  });
});
