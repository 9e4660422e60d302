import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../../apps/api/src/platform/process/free-port.js';

const installed = spawnSync('redis-server', ['--version']).status === 0;
if (!installed && process.env.FORDEL_TEST_REQUIRES_REDIS) {
  throw new Error('FORDEL_TEST_REQUIRES_REDIS is set, but there is no redis-server');
}

/** `describe`, or a skip that says why on a machine without a redis-server. */
export const describeWithRedis = installed ? describe : describe.skip;
if (!installed) console.warn('no redis-server here: the specs that run on Redis are skipped');

/** A Redis of its own in memory, gone with `stop`. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort('127.0.0.1');
  const server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.includes('Ready to accept connections')) break;
  }
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
