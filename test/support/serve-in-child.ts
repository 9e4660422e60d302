import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface ChildServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Runs an ES module that prints the URL it listens on.
 * For what Jest cannot load itself: @fastify/static is CommonJS and requires ES modules.
 */
export async function serveInChild(script: string): Promise<ChildServer> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { url: printed.toString().trim(), stop };
}
