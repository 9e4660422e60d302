import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../process/free-port.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { waitForOldPostmaster } from './postmaster-lock.js';
import { works } from './run-program.js';

/** How PostgreSQL is asked to stop, ever less politely. SIGTERM lets sessions that are just closing close. */
const STOP_SIGNALS = [
  { signal: 'SIGTERM', afterMs: 0 },
  { signal: 'SIGINT', afterMs: 1_000 },
  { signal: 'SIGQUIT', afterMs: 6_000 },
] as const;
const ATTEMPTS = 3;
const HOST = '127.0.0.1';

/** A running server process. */
export interface Postmaster {
  port: number;
  /** Resolves with the last lines it wrote if it ends without having been asked to. */
  lost: Promise<string>;
  /** Lets sessions close, ends those that do not, writes everything down and waits for the process to be gone. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a data directory and waits until it takes connections. `settings` are `name=value`. */
export async function startPostmaster(
  cluster: Cluster,
  { postgres }: Binaries,
  settings: string[],
): Promise<Postmaster> {
  await waitForOldPostmaster(cluster.data);
  // However this process ends (even kill -9), the kernel then sends PostgreSQL SIGINT, its fast shutdown.
  const dieWithUs = (await works('setpriv', ['--pdeathsig', 'INT', 'true']))
    ? ['setpriv', '--pdeathsig', 'INT']
    : [];
  const command = [...cluster.identity.prefix, ...dieWithUs, postgres, '-D', cluster.data];
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(HOST);
    const child = launch(command, [`port=${port}`, `listen_addresses=${HOST}`, ...settings], cluster);
    const failure = await readiness(child);
    if (failure === undefined) return supervise(child, port);
    const portTaken = failure.includes('could not bind');
    if (!portTaken || attempt === ATTEMPTS) throw new Error(`PostgreSQL did not start: ${failure}`);
  }
}

function launch([program = '', ...args]: string[], settings: string[], { identity }: Cluster): ChildProcess {
  const child = spawn(program, [...args, ...settings.flatMap((setting) => ['-c', setting])], {
    ...identity.credentials,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // its own process group: Ctrl-C reaches only us, and we let requests finish before we stop it
  });
  const endWithUs = (): void => void child.kill('SIGINT'); // where there is no setpriv
  process.on('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** Undefined once the server takes connections, or what it wrote when it gave up. */
async function readiness(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let written = '';
    const read = (chunk: Buffer): void => {
      written += chunk.toString();
      if (!written.includes('ready to accept connections')) return;
      child.stderr?.off('data', read);
      child.off('exit', gaveUp);
      resolve(undefined);
    };
    const gaveUp = (): void => resolve(written.trim());
    child.stderr?.on('data', read);
    child.once('exit', gaveUp).once('error', reject);
  });
}

function supervise(child: ChildProcess, port: number): Postmaster {
  let lastLines = '';
  let stopping: Promise<void> | undefined;
  child.stderr?.on('data', (chunk: Buffer) => (lastLines = (lastLines + chunk.toString()).slice(-2_000)));
  const gone = once(child, 'exit');
  const lost = new Promise<string>((resolve) => {
    void gone.then(() => {
      if (stopping === undefined) resolve(lastLines.trim());
    });
  });

  const stop = async (): Promise<void> => {
    const timers = STOP_SIGNALS.map(({ signal, afterMs }) => setTimeout(() => child.kill(signal), afterMs));
    await gone;
    timers.forEach(clearTimeout);
  };
  return { port, lost, stop: () => (stopping ??= child.exitCode === null ? stop() : Promise.resolve()) };
}
